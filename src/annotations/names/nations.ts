/**
 * Countries much in the news: name, capital (which stands for its government), then adjective and people. One word
 * each where there is one; folded.
 */
export const NATIONS: readonly (readonly [country: string, capital: string, ...others: string[]])[] = (
  'afghanistan kabul afghan afghans|albania tirana albanian|algeria algiers algerian|angola luanda angolan|argentina buenos-aires argentine argentinian|' +
  'armenia yerevan armenian|australia canberra australian|austria vienna austrian|azerbaijan baku azerbaijani|bahrain manama bahraini|bangladesh dhaka bangladeshi|' +
  'belarus minsk belarusian|belgium brussels belgian|bolivia la-paz bolivian|bosnia sarajevo bosnian|brazil brasilia brazilian|bulgaria sofia bulgarian|cambodia phnom-penh cambodian|' +
  'cameroon yaounde cameroonian|canada ottawa canadian|chad ndjamena chadian|chile santiago chilean|china beijing chinese|colombia bogota colombian|congo kinshasa congolese|croatia zagreb croatian|' +
  'cuba havana cuban|cyprus nicosia cypriot|czechia prague czech|denmark copenhagen danish dane|ecuador quito ecuadorian|egypt cairo egyptian|estonia tallinn estonian|ethiopia addis-ababa ethiopian|' +
  'finland helsinki finnish finn|france paris french|georgia tbilisi georgian|germany berlin german|ghana accra ghanaian|greece athens greek|guatemala - guatemalan|guyana georgetown guyanese|haiti - haitian|honduras tegucigalpa honduran|' +
  'hungary budapest hungarian|iceland reykjavik icelandic|india delhi indian|indonesia jakarta indonesian|iran tehran iranian|iraq baghdad iraqi|ireland dublin irish|israel jerusalem israeli|italy rome italian|' +
  'jamaica kingston jamaican|japan tokyo japanese|jordan amman jordanian|kazakhstan astana kazakh|kenya nairobi kenyan|korea seoul korean|kosovo pristina kosovar|kuwait - kuwaiti|latvia riga latvian|lebanon beirut lebanese|' +
  'libya tripoli libyan|lithuania vilnius lithuanian|malaysia - malaysian|mali bamako malian|mexico - mexican|moldova chisinau moldovan|mongolia - mongolian|morocco rabat moroccan|mozambique maputo mozambican|myanmar naypyidaw burmese|' +
  'nepal kathmandu nepali nepalese|netherlands hague dutch|nicaragua managua nicaraguan|niger niamey nigerien|nigeria abuja nigerian|norway oslo norwegian|oman muscat omani|pakistan islamabad pakistani|palestine ramallah palestinian|panama - panamanian|' +
  'paraguay asuncion paraguayan|peru lima peruvian|philippines manila filipino philippine|poland warsaw polish pole|portugal lisbon portuguese|qatar doha qatari|romania bucharest romanian|russia moscow russian kremlin|rwanda kigali rwandan|' +
  'senegal dakar senegalese|serbia belgrade serbian serb|singapore - singaporean|slovakia bratislava slovak|slovenia ljubljana slovenian|somalia mogadishu somali|spain madrid spanish spaniard|sudan khartoum sudanese|sweden stockholm swedish swede|' +
  'switzerland bern swiss|syria damascus syrian|taiwan taipei taiwanese|tanzania - tanzanian|thailand bangkok thai|tunisia tunis tunisian|turkey ankara turkish turk turkiye|uganda kampala ugandan|ukraine kyiv ukrainian|uruguay montevideo uruguayan|' +
  'uzbekistan tashkent uzbek|venezuela caracas venezuelan|vietnam hanoi vietnamese|yemen sanaa yemeni|zambia lusaka zambian|zimbabwe harare zimbabwean|usa washington american america|britain london british uk english england'
)
  .split('|')
  .map((line) => {
    const [country = '', capital = '', ...others] = line.split(' ');
    return [country, /^[a-z]+$/.test(capital) ? capital : '', ...others] as const;
  });
