import { wordSet } from '../../../base/word-set.ts';

/** Countries, US states, and large cities and regions, as news English writes them. General knowledge, not a gazetteer. */
export const places: ReadonlySet<string> = wordSet(`
Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh Barbados
Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Brunei Bulgaria Burundi Cambodia Cameroon Canada Chile China
Colombia Congo Costa_Rica Croatia Cuba Cyprus Czech_Republic Denmark Djibouti Dominica Dominican_Republic Ecuador Egypt
El_Salvador Eritrea Estonia Ethiopia Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece Grenada Guatemala Guinea Guyana
Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Ivory_Coast Jamaica Japan Kazakhstan Kenya Kosovo
Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Macedonia Madagascar Malawi
Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Burma
Namibia Nauru Nepal Netherlands New_Zealand Nicaragua Niger Nigeria North_Korea Norway Oman Pakistan Palau Palestine Panama
Papua_New_Guinea Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa San_Marino Saudi_Arabia Senegal
Serbia Seychelles Sierra_Leone Singapore Slovakia Slovenia Somalia South_Africa South_Korea South_Sudan Spain Sri_Lanka Sudan
Suriname Swaziland Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga Trinidad Tunisia Turkey Turkmenistan
Tuvalu Uganda Ukraine United_Arab_Emirates UAE United_Kingdom UK U.K. Britain Great_Britain England Scotland Wales
Northern_Ireland United_States US U.S. USA U.S.A. America Uruguay Uzbekistan Vanuatu Venezuela Vietnam Yemen Zambia Zimbabwe
Europe Asia Africa North_America South_America Latin_America Central_America Antarctica Middle_East Crimea Gaza Gaza_Strip
West_Bank Kashmir Tibet Hong_Kong Macau Puerto_Rico Greenland Kurdistan Catalonia Bavaria Siberia Balkans Caribbean Scandinavia
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas
Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire
New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina
South_Dakota Tennessee Texas Utah Vermont Virginia Washington West_Virginia Wisconsin Wyoming D.C. Washington_D.C.
Ontario Quebec British_Columbia Alberta Manitoba Saskatchewan Nova_Scotia New_South_Wales Queensland Tasmania
New_York_City Los_Angeles Chicago Houston Phoenix Philadelphia San_Antonio San_Diego Dallas San_Jose Austin Jacksonville
Fort_Worth Columbus Charlotte San_Francisco Indianapolis Seattle Denver Boston El_Paso Nashville Detroit Oklahoma_City Portland
Las_Vegas Memphis Louisville Baltimore Milwaukee Albuquerque Tucson Fresno Sacramento Kansas_City Atlanta Omaha Miami Oakland
Minneapolis Tulsa Tampa New_Orleans Cleveland Honolulu Anaheim St._Louis Pittsburgh Cincinnati Anchorage Newark Orlando Brooklyn
Manhattan Queens Bronx Staten_Island Hollywood Silicon_Valley Long_Island Buffalo Richmond Salt_Lake_City Des_Moines Charleston
Savannah Birmingham Spokane Boise Raleigh Durham Hartford Providence Albany
London Manchester Liverpool Leeds Sheffield Bristol Edinburgh Glasgow Cardiff Belfast Dublin Oxford Cambridge Nottingham Leicester
Paris Marseille Lyon Nice Toulouse Berlin Hamburg Munich Cologne Frankfurt Stuttgart Vienna Zurich Geneva Bern Basel Rome Milan
Naples Turin Venice Florence Madrid Barcelona Valencia Seville Lisbon Porto Athens Brussels Antwerp Amsterdam Rotterdam The_Hague
Copenhagen Stockholm Gothenburg Oslo Helsinki Reykjavik Warsaw Krakow Prague Budapest Bucharest Sofia Belgrade Zagreb Sarajevo
Kyiv Kiev Odessa Kharkiv Lviv Minsk Moscow St._Petersburg Tallinn Riga Vilnius Istanbul Ankara Tbilisi Yerevan Baku
Cairo Alexandria Tripoli Benghazi Tunis Algiers Casablanca Rabat Khartoum Addis_Ababa Nairobi Mombasa Kampala Kigali Dar_es_Salaam
Lagos Abuja Accra Dakar Abidjan Kinshasa Luanda Harare Lusaka Johannesburg Cape_Town Pretoria Mogadishu
Jerusalem Tel_Aviv Haifa Ramallah Beirut Damascus Aleppo Homs Amman Baghdad Mosul Basra Tehran Riyadh Jeddah Mecca Dubai Abu_Dhabi
Doha Sanaa Aden Muscat Kabul Kandahar Islamabad Karachi Lahore Peshawar New_Delhi Delhi Mumbai Kolkata Chennai Bangalore Bengaluru
Hyderabad Dhaka Colombo Kathmandu Yangon Bangkok Hanoi Phnom_Penh Kuala_Lumpur Jakarta Manila Beijing Shanghai Guangzhou Shenzhen
Wuhan Chongqing Tianjin Taipei Seoul Pyongyang Tokyo Osaka Kyoto Sydney Melbourne Brisbane Perth Adelaide Canberra Auckland
Wellington Toronto Montreal Vancouver Ottawa Calgary Edmonton Winnipeg Halifax Mexico_City Tijuana Guadalajara Monterrey Havana
Kingston San_Salvador Guatemala_City Tegucigalpa Managua San_Juan Port-au-Prince Caracas Bogota Bogotá Medellin Quito Lima La_Paz
Santiago Buenos_Aires Montevideo Asuncion Brasilia Sao_Paulo São_Paulo Rio_de_Janeiro Capitol_Hill`);
