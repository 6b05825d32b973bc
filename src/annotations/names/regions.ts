/** Continents, regions, states, waters and well-known smaller places, as written. */
export const REGIONS: ReadonlySet<string> = new Set(
  `
Africa|North Africa|West Africa|East Africa|Central Africa|Southern Africa|Sub-Saharan Africa|America|North America
South America|Central America|Latin America|the Americas|Americas|Asia|Southeast Asia|South Asia|East Asia|Central Asia
Europe|Eastern Europe|Western Europe|Central Europe|Northern Europe|Middle East|Far East|Oceania|Antarctica|Arctic
Antarctic|Eurasia|Caribbean|Balkans|Scandinavia|Caucasus|Siberia|Donbas|Donbass|Donetsk|Luhansk|Crimea|Gaza|Gaza Strip
West Bank|Golan Heights|Kashmir|Punjab|Sindh|Balochistan|Darfur|Sinai|Sahel|Sahara|Western Sahara|Patagonia|Amazon Basin
Atlantic|Pacific|Atlantic Ocean|Pacific Ocean|Indian Ocean|Arctic Ocean|Mediterranean|Mediterranean Sea|Black Sea
Baltic Sea|Caspian Sea|Red Sea|North Sea|South China Sea|East China Sea|Persian Gulf|Gulf of Mexico|Gulf of Aden
Strait of Hormuz|Taiwan Strait|English Channel|Suez Canal|Panama Canal|Danube|Nile|Rhine|Volga|Himalayas|Alps|Andes
Alabama|Alaska|Arizona|Arkansas|California|Southern California|Northern California|Colorado|Connecticut|Delaware|Florida
Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota
Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota
Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia
West Virginia|Washington|Washington D.C.|Washington DC|Washington State|Wisconsin|Wyoming|District of Columbia|D.C.
Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon
New South Wales|Queensland|Victoria|South Australia|Western Australia|Tasmania|Northern Territory|Bavaria|Saxony
Catalonia|Andalusia|Sicily|Sardinia|Tuscany|Lombardy|Normandy|Brittany|Provence|Corsica|Flanders|Wallonia|Kent|Essex
Sussex|Surrey|Yorkshire|Lancashire|Cornwall|Devon|Norfolk|Cumbria|Wessex|Aceh|Java|Sumatra|Bali|Borneo|Okinawa|Hokkaido
Xinjiang|Sichuan|Guangdong|Yunnan|Hubei|Hunan|Kowloon|New Territories|Gujarat|Kerala|Bihar|Assam|Tamil Nadu|Uttar Pradesh
Maharashtra|Karnataka|Rajasthan|Kabul|Kandahar|Helmand|Tikrit|Fallujah|Najaf|Geneva|Lausanne|Zurich|Basel|Davos|Bern
Brussels|Antwerp|Ghent|Bruges|The Hague|Rotterdam|Utrecht|Luxembourg|Strasbourg|Nice|Cannes|Bordeaux|Marseille|Lyon
Oxford|Cambridge|Brighton|York|Edinburgh|Glasgow|Belfast|Cardiff|Dublin|Cork|Galway|Reykjavik|Oslo|Bergen|Helsinki
Copenhagen|Gothenburg|Tallinn|Riga|Vilnius|Kiev|Kyiv|Odessa|Odesa|Lviv|Minsk|Chisinau|Tbilisi|Yerevan|Baku|Sarajevo
Pristina|Skopje|Tirana|Podgorica|Ljubljana|Zagreb|Bratislava|Prague|Valletta|Nicosia|Athens|Ramallah|Hebron|Nablus
Jerusalem|East Jerusalem|Haifa|Tel Aviv|Doha|Manama|Muscat|Abu Dhabi|Kuwait City|Sana’a|Aden|Mecca|Medina|Bombay
Calcutta|Madras|Peking|Canton|Saigon|Rangoon|Islamabad|Dhaka|Colombo|Male|Thimphu|Vientiane|Canberra|Wellington
Auckland|Christchurch|Port Moresby|Suva|Ottawa|Montreal|Vancouver|Toronto|Calgary|Quebec City|Halifax|New York City
Los Angeles|San Francisco|Boston|Seattle|Atlanta|Miami|Detroit|Cleveland|Pittsburgh|Baltimore|Denver|Las Vegas|Orlando
Hollywood|Manhattan|Brooklyn|Queens|Bronx|Harlem|Silicon Valley|Wall Street|Guantanamo Bay|Guantanamo|Honolulu
Mexico City|Bogota|Medellin|Brasilia|Sao Paulo|Rio|Asuncion|Cucuta|La Paz|Sucre|San Jose|Tegucigalpa|Managua
San Salvador|Port-au-Prince|Santo Domingo|San Juan|Kingston|Nassau|Bridgetown|Havana|Washington, D.C.|Kazan|Sochi
St. Petersburg|St Petersburg|Leningrad|Stalingrad|Vladivostok|Chernobyl|Fukushima|Hiroshima|Nagasaki|Pearl Harbor
Normandie|Balearic Islands|Canary Islands|Falkland Islands|Falklands|Malvinas|Channel Islands|Isle of Man|Gibraltar
London|Paris|Berlin|Moscow|Tokyo|Beijing|Rome|Madrid|Vienna|Warsaw|Lisbon|Stockholm|Cairo|Tripoli|Benghazi|Lima|Delhi|New Delhi|Cologne|Canton|Bari|Nice|Dallas|Houston|Phoenix|Chicago|Osaka|Lagos|Accra|Buffalo|Tampa|Manila|Anchorage|Khartoum|Reims
`
    .trim()
    .split(/[|\n]/),
);
