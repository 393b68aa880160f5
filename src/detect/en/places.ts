/**
 * Countries, seats of power that speak in the news as governments do ("Moscow denied"), and large towns. One word
 * each, or the words that the name ends in.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Seats of power and bodies that speak even where nothing but their name stands: "… – Kyiv" behind a headline. */
export const SEATS: ReadonlySet<string> = set(
  'washington moscow beijing pyongyang tehran kyiv kiev congress parliament pentagon kremlin vatican nato opec hamas hezbollah taliban',
)

export const PLACES: ReadonlySet<string> = set(`
  ${[...SEATS].join(' ')}
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin bolivia
  bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus
  denmark ecuador egypt eritrea estonia ethiopia fiji finland france gabon gambia germany ghana greece guatemala guinea guyana haiti
  honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya korea kosovo kuwait kyrgyzstan
  laos latvia lebanon liberia libya lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico
  moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
  palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia
  somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey türkiye turkmenistan uganda
  ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe zealand arabia emirates leone
  seoul tokyo brussels london paris berlin rome madrid ankara riyadh cairo
  damascus baghdad kabul islamabad delhi canberra ottawa vienna warsaw budapest minsk doha taipei hanoi jakarta manila caracas havana
  capitol knesset bundestag westminster downing holyrood
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
  kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
  pennsylvania tennessee texas utah vermont virginia wisconsin wyoming scotland wales england ulster catalonia bavaria
  gaza ramallah jerusalem khartoum nairobi abuja pretoria lisbon dublin oslo stockholm helsinki copenhagen athens belgrade tbilisi yerevan baku
  kyoto osaka nagoya sapporo fukuoka hiroshima okinawa busan incheon daegu shanghai shenzhen guangzhou mumbai kolkata chennai bengaluru karachi lahore
  dhaka kathmandu yangon bangkok brisbane melbourne auckland johannesburg durban lagos accra dakar kinshasa harare kampala mogadishu tripoli tunis algiers
  amman beirut istanbul izmir kharkiv odesa lviv bucharest zagreb sarajevo skopje pristina vilnius riga tallinn geneva zurich basel munich frankfurt hamburg
  barcelona seville marseille toulouse bordeaux strasbourg amsterdam rotterdam antwerp glasgow edinburgh cardiff belfast manchester birmingham liverpool
  chicago philadelphia detroit seattle miami atlanta minneapolis milwaukee baltimore pittsburgh sacramento toronto montreal vancouver calgary bogota brasilia montevideo
  kigali bujumbura asmara ababa bamako ouagadougou niamey ndjamena libreville luanda lusaka windhoek gaborone maputo antananarivo monrovia
  freetown conakry bissau nouakchott rabat muscat sanaa manama nicosia podgorica chisinau ljubljana bratislava reykjavik valletta astana
  tashkent bishkek dushanbe ashgabat ulaanbaatar vientiane naypyitaw wellington quito managua tegucigalpa dhabi dubai kashmir crimea
  democrats republicans conservatives labour tories america europe`)
