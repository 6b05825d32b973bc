/** Bodies that the world's news names without saying what they are. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set(
  `
White House|Kremlin|Pentagon|United Nations|European Union|Security Council|Downing Street|Capitol Hill|Supreme Court
Red Cross|Red Crescent|Greenpeace|Amnesty International|Human Rights Watch|World Bank|Federal Reserve|Interpol|Europol
Mossad|Hamas|Hezbollah|Fatah|Al Qaeda|al-Qaeda|Al-Qaeda|Al-Qaida|al-Qaida|Islamic State|Boko Haram|al-Shabaab|Al-Shabaab
Bundestag|Knesset|State Duma|Duma|House of Commons|House of Lords|House of Representatives|Labour Party|Knesset|Politburo
State Department|Home Office|Foreign Office|Scotland Yard|Secret Service|Wall Street Journal|Associated Press|Reuters
Agence France-Presse|Bloomberg|Xinhua|Interfax|Al Jazeera|Al-Jazeera|Guardian|New York Times|Washington Post|Wikipedia
Google|Apple|Microsoft|Amazon|Facebook|Twitter|Meta|Netflix|Tesla|Intel|Nokia|Samsung|Sony|Toyota|Honda|Nissan|Hyundai
Volkswagen|Daimler|Chrysler|General Motors|Ford|Fiat|Renault|Peugeot|Boeing|Airbus|Lockheed Martin|Northrop Grumman
Raytheon|Rolls-Royce|Ryanair|Lufthansa|Aeroflot|Emirates|Qantas|Exxon|ExxonMobil|Exxon Mobil|Chevron|Shell|Gazprom
Rosneft|Lukoil|Petrobras|Pemex|Aramco|Total|Halliburton|Goldman Sachs|Morgan Stanley|Merrill Lynch|Lehman Brothers
Wells Fargo|JPMorgan|Citigroup|Barclays|Deutsche Bank|Credit Suisse|Nasdaq|Dow Jones|Walmart|Wal-Mart|Siemens|Philips
Mercedes-Benz|Audi|BMW|Mazda|Mitsubishi|Subaru|Volvo|Opel|Adidas|Nike|Nestlé|Nestle|Unilever
Danone|Novartis|Bayer AG|BASF|Glencore|ArcelorMittal|Vodafone|Telefónica|Verizon|Comcast|Starbucks|Burger King|Coca-Cola|PepsiCo
Tesco|Carrefour|Aldi|Lidl|Ikea|IKEA|Uber|Airbnb|PayPal|eBay|Yahoo|Nvidia|Qualcomm|Lenovo|Panasonic|Toshiba|Hitachi|Nikon
Fujitsu|Nintendo|Sega|Atari|Caterpillar|Maersk|El Al|Alitalia|Finnair|EasyJet|easyJet|Spotify|TikTok|OpenAI|SpaceX
Philip Morris|Khmer Rouge|Sinn Fein|Sinn Féin|Likud|Taliban|Electrolux|Hilton Hotels
McDonnell Douglas|Pfizer|AstraZeneca|Moderna|Roscosmos|Sputnik|Huawei|Alibaba|Tencent|Foxconn|YouTube|Instagram|WhatsApp
Manchester United|Manchester City|Real Madrid|Bayern Munich|Chelsea|Arsenal|Liverpool|Juventus|Ajax|Benfica|Celtic
Tottenham|Everton|Newcastle United|Leeds United|Aston Villa|Inter Milan|Wikileaks|WikiLeaks|Nobel Committee|Wikinews
`
    .trim()
    .split(/[|\n]/),
);

/** The words that begin their names. */
export const KNOWN_STARTS: ReadonlySet<string> = new Set(
  [...KNOWN_ORGANISATIONS].map((name) => name.split(' ')[0] as string),
);
