const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs that say that somebody spoke, in the forms that have a subject of their own. */
export const CUE_VERBS: ReadonlySet<string> = set(
  `said says say told tells tell added adds add stated states state stressed stresses stress noted notes note
  affirmed affirms affirm assured assures declared declares declare explained explains explain announced announces
  insisted insists insist argued argues argue claimed claims claim warned warns warn replied replies reply responded
  responds respond answered answers answer asked asks ask wrote writes write tweeted tweets posted posts commented comments comment
  remarked remarks observed observes concluded concludes conclude continued continues recalled recalls confirmed confirms confirm
  denied denies deny admitted admits acknowledged acknowledges conceded concedes suggested suggests suggest urged urges urge
  called calls call described describes describe demanded demands emphasized emphasizes emphasised emphasises
  emphasize highlighted highlights highlight indicated indicates indicate pointed points maintained maintains reiterated reiterates
  reaffirmed reaffirms ratified ratifies asserted asserts assert alleged alleges allege quipped joked jokes complained complains
  criticized criticised criticizes slammed slams blasted blasts accused accuses praised praises hailed hails lauded
  lauds thanked thanks promised promises pledged pledges vowed vows predicted predicts believed believes believe thought
  thinks think felt feels hoped hopes reported reports report revealed reveals testified testifies recounted recounts
  related read reads shouted shouts yelled yells cried cries whispered exclaimed exclaims muttered mused muses
  summarized reasoned reasons countered counters retorted shot fired boasted boasts bragged brags lamented laments
  proclaimed proclaims celebrated celebrates condemned condemns denounced denounces dismissed dismisses rejected
  rejects defended defends opined opines proposed proposes requested requests repeated repeats relayed specified specifies
  clarified clarifies contended contends contend surmised speculated speculates theorized marveled marvelled hypothesized
  volunteered ventured objected protested protests disclosed discloses estimated estimates questioned questions retweeted
  ripped roared boomed bellowed thundered growled grumbled sneered scoffed riffed cautioned cautions advised advises agreed agrees agree vented tells offered offers began begins begun
  concurred echoed echoes sang chanted chant chants expressed expresses express dubbed dubs labeled labelled labels likened
  characterized characterised characterizes mentioned mentions branded touted touts decried decries derided derides
  mocked mocks tapped ordered orders ruled rules found finds deemed deems considers considered cited cites quoted
  recommended recommends interjected interrupted enthused gushed fumed sighed laughed chided scolded ridiculed
  elaborated opened conveyed informed informs instructed invited put puts goes went acknowledge blamed blames
  texted emailed e-mailed messaged signed hinted implied implies inquired wondered wonders swore joked deadpanned
  snapped pleaded prayed preached toasted lectured reacted reacts sings quip joke reply explain started starts deplored deplores portrayed portrays depicted`,
);

/** The same verbs without a subject: "praising a …", "adding that …", "to say". */
export const CUE_PARTICIPLES: ReadonlySet<string> = set(
  `saying adding stating stressing noting affirming assuring declaring explaining announcing insisting arguing claiming
  warning replying responding answering asking writing tweeting posting commenting remarking observing concluding continuing
  recalling confirming denying admitting acknowledging conceding suggesting urging calling describing demanding emphasizing
  emphasising highlighting indicating pointing maintaining reiterating reaffirming asserting alleging quipping joking
  complaining criticizing criticising slamming blasting accusing praising hailing lauding thanking promising pledging
  vowing predicting telling reporting revealing testifying recounting reading shouting yelling proclaiming celebrating
  condemning denouncing dismissing rejecting defending repeating clarifying cautioning echoing chanting expressing dubbing labeling
  labelling likening characterizing branding touting decrying deriding mocking deeming citing quoting instructing
  referring chiding musing interjecting retorting hinting implying whispering crying screaming contending tweeting texting
  emailing theorizing speculating protesting exclaiming sighing laughing recommending proposing requesting questioning
  blaming boasting bragging lamenting wondering portraying putting`,
);

/** Verbs that as often do something else: they speak only next to a whole utterance. */
export const WEAK_CUES: ReadonlySet<string> = set(
  `found finds ruled rules ordered orders began begins begun opened put puts goes went shot fired cried cries felt feels
  thinks thought think believe believed believes offered offers signed tapped related hoped hopes points pointed points invited informed
  read reads report reports state states comments comment claim claims call calls note notes labels posts orders
  considered considers agreed agrees agree echoes echoed demand demands defended defends rejects rejected promise stress highlights
  started starts laughed sighed snapped signed notes answer reply opened prayed protests estimates estimated questions questioned ripped ventured roared boomed`,
);

/** Words that may stand between a subject and its verb of speech. */
export const BETWEEN: ReadonlySet<string> = set(
  `also then later has have had was is were are who which repeatedly once again further thus therefore often even just still
  always never soon now first finally recently reportedly previously would will could might did does do do not when first
  famously been be reporters only simply merely subsequently simultaneously ever himself herself themselves itself`,
);

/** What a document says, somebody or some body has said. */
export const DOCUMENTS: ReadonlySet<string> = set(
  `statement communique communiqué letter document report release email e-mail tweet post memo note notice message text
  petition ruling motion complaint lawsuit filing indictment article editorial headline transcript announcement declaration`,
);

/** Things that carry words of somebody who need not be known. */
export const CARRIERS: ReadonlySet<string> = set(
  `ad advert advertisement commercial video trailer sign signs poster posters placard placards banner banners billboard sticker
  shirt t-shirt hat cap button caption label plaque inscription graffiti website page leaflet flyer brochure study paper
  survey poll essay column book memoir manifesto resolution affidavit audit review analysis lawsuit law bill treaty agreement
  constitution order guideline guidelines contract card slogan`,
);

/** Pronouns that can name who speaks. */
export const PRONOUNS: ReadonlySet<string> = set('he she they it we i who');

/** Words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = set(
  `the a an this that these those his her its their our my one another some several two three four both many most
  each every other no`,
);

/** Words that end a noun phrase to their left. */
export const BREAKERS: ReadonlySet<string> = set(
  `and but or as when while because that which who whom whose if though although since after before until where so
  yet nor then than whether by to with from in on at into about over under against during through between without
  is was were are be been has have had did does do will would could should may might can must not`,
);
