/**
 * Companies, and services, magazines, institutes and movements, that the news names by one word which looks like
 * a family name. What belongs here: names that a reader anywhere knows, and that no article explains.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const NAMED_COMPANIES: ReadonlySet<string> = set(`
  airbus boeing lockheed raytheon northrop embraer bombardier lufthansa ryanair easyjet qantas emirates aeroflot rosatom roscosmos arianespace
  google alphabet apple amazon microsoft facebook meta instagram whatsapp twitter snapchat telegram signal reddit pinterest spotify netflix hulu
  airbnb uber lyft paypal intel nvidia qualcomm oracle cisco nokia ericsson huawei xiaomi lenovo alibaba tencent baidu samsung hyundai kia
  toyota honda nissan mazda subaru mitsubishi toshiba hitachi panasonic sony nintendo sharp canon fujitsu softbank rakuten foxconn
  volkswagen audi porsche daimler mercedes opel renault peugeot citroën fiat ferrari stellantis chrysler volvo tesla
  siemens bosch bayer basf thyssenkrupp adidas puma nike reebok ikea lego nestlé nestle unilever danone heineken carlsberg pepsi pepsico starbucks
  walmart costco tesco carrefour aldi lidl kroger macy mattel disney pixar paramount universal
  exxon chevron shell totalenergies eni equinor statoil gazprom rosneft lukoil aramco petrobras pemex sinopec petrochina enron halliburton
  pfizer moderna merck novartis roche sanofi novavax biontech gilead allergan valeant mylan monsanto dupont
  citigroup barclays santander unicredit commerzbank mastercard visa equifax experian moody nielsen deloitte accenture kpmg
  opta sky whoscored statsbomb betfair ladbrokes polymarket kalshi kpler vortexa rystad maxar gartner idc edmunds zillow redfin coinbase binance openai anthropic deepmind tiktok bytedance shein temu byd catl tsmc nvidia amd mediatek spacex starlink palantir glencore bhp shopify stripe klarna revolut monzo hsbc natwest ubs nomura mizuho refinitiv factset
  nabisco compaq cadillac tinder statista caltrain amtrak fedex verizon sprint vodafone comcast
  morningstar citi oppenheimer jefferies wedbush stifel evercore truist keybanc berenberg numis canaccord oanda saxo xtb moomoo robinhood ing danske
  lululemon chipotle cargill bunge nutrien corteva syngenta anglogold newmont rheinmetall thales safran kongsberg
  lvmh kering hermès hermes prada gucci burberry chanel dior swatch richemont bain mckinsey
  asda morrisons ocado waitrose primark asos boohoo wickes currys greggs wetherspoon diageo vattenfall ørsted orsted iberdrola enel engie naturgy uniper
  wizz jetblue lyft doordash instacart deliveroo roblox dropbox salesforce adobe workday servicenow snowflake crowdstrike
  cloudflare okta dell intuit autodesk micron broadcom asml infineon stmicroelectronics siltronic rivian nio xpeng polestar mitsui itochu marubeni`)

export const NAMED_BODIES: ReadonlySet<string> = new Set([
  ...NAMED_COMPANIES,
  ...set(`
  nasa isro jaxa esa nato opec fifa uefa ofcom ofsted ofgem
  gallup ipsos yougov quinnipiac pew rasmussen rand brookings chatham greenpeace oxfam amnesty unicef unesco interpol europol frontex eurostat mercosur asean
  al-qaeda al-qaida al-shabaab al-shabab hizbollah hizbullah ansarullah azov houthis houthi kurds uyghurs rohingya druze yazidis
  fatah likud fidesz syriza podemos ukip
  nasdaq wikipedia wikileaks anonymous cambridge oxford harvard yale princeton stanford mit
  forbes fortune variety wired slate salon vox gawker mashable haaretz xinhua axios newsmax breitbart tass yonhap
  rovers wanderers rangers celtic athletic albion hotspur spurs arsenal chelsea everton villa juventus barça barcelona
  hamas hezbollah isis daesh greens tories
  malacañang malacanang itamaraty zhongnanhai whitehall
  lseg cirium dealogic ookla comscore netblocks ofwat `),
  'islamic jihad',
  'boko haram',
  'al shabaab',
  'al mezan',
  'save the children',
  'cheong wa dae',
  'lib dems',
  'liberal democrats',
])
