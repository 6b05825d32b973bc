/** Capitals of one word, which in the news stand for their governments; country before ":", as `countries.ts` names it. */
const WRITTEN = `
Afghanistan:Kabul|Albania:Tirana|Algeria:Algiers|Angola:Luanda|Armenia:Yerevan|Australia:Canberra|
Austria:Vienna|Azerbaijan:Baku|Bahrain:Manama|Bangladesh:Dhaka|Belarus:Minsk|Belgium:Brussels|
Bosnia:Sarajevo|Brazil:Brasilia|Bulgaria:Sofia|Cameroon:Yaounde|Canada:Ottawa|Chad:Ndjamena|
Chile:Santiago|China:Beijing|Colombia:Bogota|Democratic Republic of the Congo:Kinshasa|Croatia:Zagreb|
Cuba:Havana|Cyprus:Nicosia|Czech Republic:Prague|Denmark:Copenhagen|Ecuador:Quito|Egypt:Cairo|
Estonia:Tallinn|Finland:Helsinki|France:Paris|Georgia:Tbilisi|Germany:Berlin|Ghana:Accra|
Greece:Athens|Guyana:Georgetown|Honduras:Tegucigalpa|Hungary:Budapest|Iceland:Reykjavik|India:Delhi|
Indonesia:Jakarta|Iran:Tehran|Iraq:Baghdad|Ireland:Dublin|Israel:Jerusalem|Italy:Rome|
Jamaica:Kingston|Japan:Tokyo|Jordan:Amman|Kazakhstan:Astana|Kenya:Nairobi|South Korea:Seoul|
Kosovo:Pristina|Latvia:Riga|Lebanon:Beirut|Libya:Tripoli|Lithuania:Vilnius|Mali:Bamako|
Moldova:Chisinau|Morocco:Rabat|Mozambique:Maputo|Myanmar:Naypyidaw|Nepal:Kathmandu|Netherlands:Hague|
Nicaragua:Managua|Niger:Niamey|Nigeria:Abuja|Norway:Oslo|Oman:Muscat|Pakistan:Islamabad|
Palestine:Ramallah|Paraguay:Asuncion|Peru:Lima|Philippines:Manila|Poland:Warsaw|Portugal:Lisbon|
Qatar:Doha|Romania:Bucharest|Russia:Moscow|Rwanda:Kigali|Senegal:Dakar|Serbia:Belgrade|
Slovakia:Bratislava|Slovenia:Ljubljana|Somalia:Mogadishu|Spain:Madrid|Sudan:Khartoum|Sweden:Stockholm|
Switzerland:Bern|Syria:Damascus|Taiwan:Taipei|Thailand:Bangkok|Tunisia:Tunis|Turkey:Ankara|
Uganda:Kampala|Ukraine:Kyiv|Uruguay:Montevideo|Uzbekistan:Tashkent|Venezuela:Caracas|Vietnam:Hanoi|
Yemen:Sanaa|Zambia:Lusaka|Zimbabwe:Harare|United States:Washington|United Kingdom:London
Russia:Kremlin
`;

/** Pairs of country and capital. */
export const CAPITALS: readonly (readonly [country: string, capital: string])[] = WRITTEN.trim()
  .split(/[|\n]+/)
  .filter((pair) => pair !== '')
  .map((pair) => {
    const [country = '', capital = ''] = pair.split(':');
    return [country, capital] as const;
  });
