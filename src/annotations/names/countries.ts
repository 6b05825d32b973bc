/** Countries: short name, other names and formal ones after "=", words for their people and things after ":". */
const COUNTRIES = `
Afghanistan:Afghan,Afghans|Albania:Albanian,Albanians|Algeria:Algerian,Algerians|Andorra:Andorran|Angola:Angolan,Angolans
Argentina=Argentine Republic:Argentine,Argentines,Argentinian,Argentinians|Armenia:Armenian,Armenians
Australia=Commonwealth of Australia:Australian,Australians,Aussie|Austria:Austrian,Austrians
Azerbaijan:Azerbaijani,Azerbaijanis,Azeri|Bahamas:Bahamian|Bahrain:Bahraini,Bahrainis
Bangladesh:Bangladeshi,Bangladeshis|Barbados:Barbadian|Belarus:Belarusian,Belarusians,Belarussian
Belgium:Belgian,Belgians|Belize:Belizean|Benin:Beninese|Bhutan:Bhutanese|Bolivia:Bolivian,Bolivians
Bosnia=Bosnia and Herzegovina=Bosnia-Herzegovina:Bosnian,Bosnians|Botswana:Botswanan|Brazil=Brasil:Brazilian,Brazilians
Brunei:Bruneian|Bulgaria:Bulgarian,Bulgarians|Burkina Faso:Burkinabe|Burma:Burmese|Burundi:Burundian
Cambodia=Kampuchea:Cambodian,Cambodians|Cameroon:Cameroonian,Cameroonians|Canada:Canadian,Canadians
Cape Verde:Verdean|Central African Republic|Chad:Chadian|Chile:Chilean,Chileans
China=People's Republic of China=Mainland China=PRC:Chinese|Colombia:Colombian,Colombians|Comoros:Comorian
Democratic Republic of the Congo=Democratic Republic of Congo=Congo=DR Congo=DRC:Congolese
Costa Rica:Rican,Ricans|Croatia:Croatian,Croatians,Croat,Croats|Cuba:Cuban,Cubans|Cyprus:Cypriot,Cypriots
Czech Republic=Czechia:Czech,Czechs|Czechoslovakia:Czechoslovak|Denmark:Danish,Dane,Danes|Djibouti:Djiboutian|Dominica
Dominican Republic:Dominican,Dominicans|East Timor=Timor-Leste:Timorese|Ecuador:Ecuadorian,Ecuadorean,Ecuadorians
Egypt=Arab Republic of Egypt:Egyptian,Egyptians|El Salvador:Salvadoran,Salvadorans|Equatorial Guinea
Eritrea:Eritrean,Eritreans|Estonia:Estonian,Estonians|Eswatini=Swaziland:Swazi|Ethiopia:Ethiopian,Ethiopians
Fiji:Fijian,Fijians|Finland:Finnish,Finn,Finns|France=French Republic:French,Frenchman,Frenchmen|Gabon:Gabonese
Gambia:Gambian|Georgia:Georgian,Georgians
Germany=Federal Republic of Germany=West Germany=East Germany:German,Germans|Ghana:Ghanaian,Ghanaians
Greece:Greek,Greeks|Grenada:Grenadian|Guatemala:Guatemalan,Guatemalans|Guinea:Guinean|Guinea-Bissau|Guyana:Guyanese
Haiti:Haitian,Haitians|Honduras:Honduran,Hondurans|Hong Kong|Hungary:Hungarian,Hungarians|Iceland:Icelandic,Icelander
India=Republic of India:Indian,Indians|Indonesia:Indonesian,Indonesians
Iran=Islamic Republic of Iran:Iranian,Iranians,Persian|Iraq:Iraqi,Iraqis|Ireland=Republic of Ireland:Irish,Irishman
Israel=State of Israel:Israeli,Israelis|Italy:Italian,Italians|Ivory Coast=Côte d'Ivoire=Cote d'Ivoire:Ivorian,Ivorians
Jamaica:Jamaican,Jamaicans|Japan:Japanese|Jordan:Jordanian,Jordanians|Kazakhstan:Kazakh,Kazakhs|Kenya:Kenyan,Kenyans
Kiribati|Kosovo:Kosovar,Kosovars|Kuwait:Kuwaiti,Kuwaitis|Kyrgyzstan:Kyrgyz|Laos:Laotian,Lao|Latvia:Latvian,Latvians
Lebanon:Lebanese|Lesotho|Liberia:Liberian,Liberians|Libya:Libyan,Libyans|Liechtenstein|Lithuania:Lithuanian,Lithuanians
Luxembourg|Macau=Macao|Macedonia=North Macedonia:Macedonian,Macedonians|Madagascar:Malagasy|Malawi:Malawian
Malaysia:Malaysian,Malaysians|Maldives:Maldivian|Mali:Malian,Malians|Malta:Maltese|Mauritania:Mauritanian
Mauritius:Mauritian|Mexico=United Mexican States:Mexican,Mexicans|Micronesia|Moldova:Moldovan,Moldovans|Monaco
Mongolia:Mongolian,Mongolians|Montenegro:Montenegrin,Montenegrins|Morocco:Moroccan,Moroccans
Mozambique:Mozambican|Myanmar|Namibia:Namibian|Nauru|Nepal:Nepalese,Nepali
Netherlands=Holland:Dutch,Dutchman|New Zealand:Zealander,Zealanders,Kiwi,Kiwis|Nicaragua:Nicaraguan,Nicaraguans
Niger:Nigerien|Nigeria:Nigerian,Nigerians|Norway:Norwegian,Norwegians|Oman:Omani
North Korea=Democratic People's Republic of Korea=DPRK|South Korea=Republic of Korea|Korea:Korean,Koreans
Pakistan:Pakistani,Pakistanis|Palau|Palestine=Palestinian Territories:Palestinian,Palestinians
Panama:Panamanian,Panamanians|Papua New Guinea|Paraguay:Paraguayan,Paraguayans|Peru:Peruvian,Peruvians
Philippines:Filipino,Filipinos,Philippine|Poland:Polish,Pole,Poles|Portugal:Portuguese|Puerto Rico|Qatar:Qatari,Qataris
Romania:Romanian,Romanians|Russia=Russian Federation:Russian,Russians|Rwanda:Rwandan,Rwandans|Samoa:Samoan
San Marino|Saudi Arabia=Kingdom of Saudi Arabia:Saudi,Saudis|Senegal:Senegalese|Serbia:Serbian,Serbians,Serb,Serbs
Seychelles|Sierra Leone|Singapore:Singaporean,Singaporeans|Slovakia:Slovak,Slovaks,Slovakian
Slovenia:Slovenian,Slovenians,Slovene|Solomon Islands|Somalia:Somali,Somalis|Somaliland
South Africa:African,Africans|South Sudan:Sudanese|Soviet Union=USSR=U.S.S.R.:Soviet,Soviets|Spain:Spanish,Spaniard,Spaniards
Sri Lanka:Lankan,Lankans|Sudan|Suriname:Surinamese|Sweden:Swedish,Swede,Swedes|Switzerland:Swiss|Syria:Syrian,Syrians
Taiwan=Republic of China:Taiwanese|Tajikistan:Tajik,Tajiks|Tanzania:Tanzanian,Tanzanians|Thailand:Thai,Thais|Togo:Togolese
Tonga:Tongan|Trinidad and Tobago=Trinidad|Tunisia:Tunisian,Tunisians|Turkey=Türkiye:Turkish,Turk,Turks
Turkmenistan:Turkmen|Tuvalu|Uganda:Ugandan,Ugandans|Ukraine:Ukrainian,Ukrainians
United Arab Emirates=UAE=U.A.E.=Emirates:Emirati,Emiratis
United Kingdom=UK=U.K.=Britain=Great Britain:British,Briton,Britons
United States=US=U.S.=USA=U.S.A.=United States of America:American,Americans
Uruguay:Uruguayan,Uruguayans|Uzbekistan:Uzbek,Uzbeks|Vanuatu|Vatican=Vatican City=Holy See
Venezuela=Bolivarian Republic of Venezuela:Venezuelan,Venezuelans|Vietnam=Viet Nam:Vietnamese|Yemen:Yemeni,Yemenis
Yugoslavia:Yugoslav|Zaire:Zairean|Zambia:Zambian,Zambians|Zimbabwe:Zimbabwean,Zimbabweans
England:English,Englishman|Scotland:Scottish,Scot,Scots|Wales:Welsh|Northern Ireland|Greenland|Bermuda|Guam|Crimea:Crimean
Chechnya:Chechen,Chechens|Catalonia:Catalan,Catalans|Tibet:Tibetan,Tibetans|Kurdistan:Kurdish,Kurd,Kurds|Abkhazia|Ossetia
`;

const OTHER_PEOPLES =
  'Arab Arabs Arabic Asian Asians European Europeans Latin Latino Latinos Hispanic Hispanics Scandinavian Balkan Baltic ' +
  'Caribbean Western Eastern Northern Southern Anglo Afro Bolivarian Californian Texan Siberian Muscovite Parisian Londoner ' +
  'Muslim Muslims Islamic Islamist Islamists Christian Christians Catholic Catholics Protestant Protestants Jewish Jew Jews ' +
  'Hindu Hindus Buddhist Buddhists Sikh Sikhs Sunni Sunnis Shiite Shiites Shia Shi’ite Orthodox Anglican Anglicans Mormon ' +
  'Communist Communists Socialist Socialists Democrat Democrats Democratic Republican Republicans Conservative ' +
  'Conservatives Liberal Liberals Tory Tories Labour Nazi Nazis Marxist Zionist Peronist Chavista Chavistas Rohingya ' +
  'Pashtun Hutu Tutsi Roma Gypsy Maori Inuit Aboriginal Basque Basques Flemish Walloon Bavarian Sicilian Roman Romans ' +
  'Viking Eurasian Nordic Slavic Hebrew Cyrillic Cantonese Mandarin Urdu Hindi Farsi Pashto Swahili Bengali Tamil Tamils ' +
  'Scientologist Scientologists Taliban Euro Pan Ottoman Byzantine';

/** Names of countries as written, each with the short one. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  entries().flatMap(({ names }) => names.map((name) => [name, names[0] as string] as const)),
);

/** Words for the people and things of a country or faith ("Russian", "Muslims"): they name nobody; with the country's name. */
export const DEMONYMS: ReadonlyMap<string, string | null> = new Map([
  ...OTHER_PEOPLES.split(' ').map((word) => [word, null] as const),
  ...entries().flatMap(({ names, people }) => people.map((word) => [word, names[0] as string] as const)),
]);

function entries(): { names: string[]; people: string[] }[] {
  return COUNTRIES.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const [names = '', people = ''] = entry.split(':');
      return { names: names.split('='), people: people === '' ? [] : people.split(',') };
    });
}
