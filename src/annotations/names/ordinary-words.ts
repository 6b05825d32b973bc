/** English words that are written in lower case; from the lexicon of Brill's tagger as natural ships it (MIT). */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `
aahs ab aback abacuses abalone abandon abandoned abandoning abandonment abandons abaringe abasement
abashed abate abated abatement abates abating abberations abbey abbot abbreviated abbreviation
abbreviations abdicate abdomen abdomens abdominal abdominis abducted abduction abed aberrant aberrantly
aberration aberrations abetted abetting abeyance abhor abhorred abhorrent abhorrently abide abides
abiding abilities ability abject abjection abjectly ablated ablation ablaze able abler ably abnormal
abnormalities abnormality abnormally aboard abode abolish abolished abolishing abolition abolitionist
abolitionists abominable abomination aboriginal aborigine aborigines aborning abort aborted abortifacient
aborting abortion abortionist abortions abortive abound abounded abounding abounds about above aboveboard
aboveground abrasive abrasives abreaction abreast abridged abridges abridging abridgment abroad abroade
abrogate abrogated abrupt abruptly abruptness abscess abscesses abscissa absence absences absense absent
absented absentee absenteeism absentees absently absentmindedly absinthe absolute absolutely absoluteness
absolutes absolution absolutism absolve absolved absolving absorb absorbed absorbedthe absorbency
absorbent absorber absorbers absorbing absorbs absorption absorptions absorptive abstain abstained
abstaining abstention abstentions abstinence abstract abstracted abstractedness abstracting abstraction
abstractionism abstractions abstractive abstractly abstractors abstracts abstruse abstrusenesses absurd
absurdist absurdities absurdity absurdly abundance abundant abundantly abusable abuse abused abuser
abusers abuses abusing abusive abutments abuzz abysmal abyss acacia academe academeh academia academic
academically academician academics academies academy acccounting accede acceded accelerate accelerated
accelerates accelerating acceleration accelerations accelerator accelerators accelerometer accelerometers
accent accented accenting accents accentual accentuate accentuated accentuates accept acceptability
acceptable acceptance acceptances accepted accepting accepts accesory access accessed accesses
accessibility accessible accessions accessories accessory accident accidental accidentally accidently
accidents acclaim acclaimed acclaims acclamation acclimatized accolade accolades accommodate accommodated
accommodates accommodating accommodation accommodations accommodative accomodate accomodations
accompanied accompanies accompaniment accompaniments accompanist accompanists accompany accompanying
accompli accomplice accomplices accomplish accomplished accomplishes accomplishing accomplishment
accompnaying accord accordance accorded according accordingly accordion accords accosted accosting
account accountability accountable accountant accountants accounted accounting accounts accouterments
accreditation accredited accrediting accreted accretion accretions accrual accruals accrue accrued
accrues accruing acculturated acculturation accumulate accumulated accumulates accumulating accumulation
accumulator accuracy accurate accurately accusation accusations accusatory accuse accused accuser
accusers accuses accusing accusingly accustomed accustoms ace acerbic aces acetate acetominophen acetone
acetonemia acetylene ache ached aches achievable achieve achieved achievement achievements achieves
achieving aching acid acidified acidity acidly acids acidulous aciduria acknowledge acknowledged
acknowledges acknowledging acknowledgment acknowleged acne acolyte aconte acorns acoustic acoustical
acoustically acoustics acquaint acquaintance acquainted acquiesce acquiesced acquiescence acquiesence
acquire acquired acquirer acquirers acquires acquiring acquisition acquisitions acquisitive acquisiton
acquistion acquit acquittal acquitted acre acreage acres acrid acrimonious acrimony acrobacy acrobat
acrobatic acrobatics acrobats acronym across acrylic act acted acting actinometer action actionable
actions activate activated activating activation active actively actives activism activist activists
activities activity actor actors actress actresses acts actual actualities actuality actually actuarial
actuarially actuaries actuary actuate actuated actuators acumen acupuncture acupuncturist acute acutely
ad adage adagio adagios adamant adamantly adapt adaptability adaptable adaptation adaptations adapted
adapter adapters adapting adaptor adapts add added addict addicted addiction addictions addictive addicts
adding addition additional additionally additions additive additives addled address addressed addressee
addressees addresses addressing addresss adds adduce adenocard adenomas adept adepts adequacy adequate
adequately adhere adhered adherence adherent adherents adheres adhering adhesion adhesive adhesives
adipic adjacent adjectival adjective adjectives adjoined adjoining adjoins adjourn adjourned adjourning
adjournment adjourns adjudged adjudging adjudicate adjudication adjudicator adjudicators adjunct adjuncts
adjust adjustable adjustablerate adjustables adjusted adjuster adjusters adjusting adjustment adjustments
adjusts adman admen administer administered administering administers administrate administration
administrative administrator administrators adminstration adminstrative admirable admirably admiral
admirals admiralty admiration admire admired admirer admirers admires admiring admiringly admissible
admission admissions admit admits admittance admittances admitted admittedly admittees admitting admixed
admonished admonishing admonishments admonition admonitions ado adobe adolescence adolescent adolescents
adopt adoptable adopted adoptee adoptees adopters adopting adoption adoptions adoptive adopts adorable
adore adored adores adoring adorn adorned adornments adorns adrenal adrenaline adrift adroit adroitly
adroitness ads adsorbed adsorbs adulation adult adulterate adulterated adulterers adulterous adultery
adulthood adults advance advanced advancement advancements advancer advancers advances advancing
advantage advantageous advantageously advantages advent adventitious adventure adventurer adventurers
adventures adventuresome adventuring adventurism adventurist adventurous adventurously adverb adverbial
adverbs adversarial adversaries adversary adverse adversely adversities adversity advert advertise
advertised advertisement advertisements advertiser advertisers advertises advertising advertorial advice
advisability advisable advise advised advisedly advisement adviser advisers advises advising advisor
advisories advisors advisory advocacy advocate advocated advocates advocating aegis aeon aerate aerated
aerates aeration aerator aerial aerialists aerials aerobic aerobics aerodynamic aerogenes aeromedical
aeronautical aerosal aerosol aerosolized aerosols aerospace aesthetes aesthetic aesthetically aesthetics
afar affable affadavit affair affairs affect affectation affectations affected affecting affectingly
affection affectionate affectionately affections affects afferent affianced affidavit affidavits affied
affilates affiliate affiliated affiliates affiliating affiliation affiliations affilliate affinities
affinity affirm affirmation affirmations affirmative affirmed affirming affirms affix affixed afflict
afflicted afflicting affliction afflictions afflicts affluence affluent afford affordability affordable
afforded affording affords affront affronted affronting afghan aficionado afield afire aflame aflatoxin
afloat afoot aforementioned aforesaid aforethought afoul afraid afresh aft after afterburners
aftereffects afterglow aftermarket aftermath aftermaths afternoon afternoons aftershave aftershock
aftershocks aftertax afterthought afterward afterwards aftuh ag again against againt agates agave agayne
age aged ageless agencies agency agenda agendas agent agents ages agglomerate agglomeration agglutinating
agglutination agglutinin agglutinins aggrandizing aggravate aggravated aggravates aggravating aggregate
aggregates aggregation aggregations aggression aggressions aggressive aggressively aggressiveness
aggressor aggrieved aghast agile agilely agility agin aging agitate agitated agitating agitation agitator
agitators agleam aglimmering agnomen agnostics ago agonies agonize agonized agonizes agonizing agony
agrarian agree agreeable agreeableness agreeably agreed agreeement agreeing agreement agreements agrees
agressive agribusiness agricultural agriculturally agriculturals agriculture agriproducts agrochemical
agronomist aground ague ah ahdawam ahead ahem ahs ai aid aide aided aides aiding aids ailerons ailing
ailment ailments ails aim aimed aiming aimless aimlessly aims air airbags airborne airconditioner
aircraft airdrops aired airfare airfield airfields airflow airframe airframes airheads airily airing
airings airless airlift airlifted airlifting airline airliner airliners airlines airlock airmail
airmailed airman airmen airplane airplanes airplay airport airports airs airspeed airstrip airstrips
airtime airwaves airway airways airworthiness airy aisle aisles ajar ajury akin alabaster alarm
alarmed alarming alarmingly alarmism alarmist alarms alas albatross albeit albicans albino album albumin
albums alchemists alchemy alcohol alcoholic alcoholics alcoholism alcohols alcoves alderman aldermen
alders ale aleck alert alerted alerting alertly alertness alerts alfalfa alfresco algae algaecide algebra
algebraic algebraically alginates algorithm alias alibi alibis alien alienate alienated alienates
alienating alienation aliens alight align aligned alignment alignments alike alimony aliquots alive
alizarin alkali alkaline alkalis alkaloids alky all allay allayed allaying allegation allegations allege
alleged allegedly alleges allegiance allegiances alleging allegoric allegorical allegory allegro allergic
allergies allergy alleviate alleviates alleviating alleviation alley alleys alleyways allgedly alliance
alliances allied allies alligator alligatored alligators alliteration alliterative allnight allocable
allocate allocated allocates allocating allocation allocations allocator allot alloted allotment
allotments allotted allotting allout allow allowable allowance allowances allowed allowing allows alloy
alloys allrightniks alltime alluded alludes alluding allure allurement alluring allusion allusions
allusiveness alluvial ally allying alma almanac almond almonds almost aloes aloft alone aloneness along
alongside aloof aloofness aloud alpenglow alpha alphabet alphabetic alphabetical alphabetically
alphabetized alreadeh already also altar alter alteration alterations altercation altered altering
alternate alternated alternately alternates alternating alternation alternative alternatively
alternatives alters altho although altitude altitudes alto altogether altruism altruistic altruistically
altruists alum alumina aluminum alumnae alumni alumnus alundum alveolar alveoli alveolus always am amahs
amalgam amalgamate amalgamated amalgamation amalgamations amanuensis amass amassed amasses amassing
amateur amateurish amateurishness amateurism amateurs amatory amaze amazed amazement amazing amazingly
amazons ambassador ambassadors amber ambiance ambidextrous ambiguities ambiguity ambiguous ambition
ambitions ambitious ambitiously ambivalence ambivalent amble ambled ambling ambrosial ambulance
ambulatory ambuscade ambush ambushed amelioration amen amenable amend amendatory amended amending
amendment amendments amenities amethystine amiable amicable amicably amicus amid amide amidst amines
amino aminometha amiss amity ammo ammonia ammoniac ammonium ammunition amnesty amniotic amok among
amongst amoral amorality amorist amorous amorphous amorphously amortization amortize amortized amortizing
amount amounted amounting amounts amp amphetamines amphibious amphibology amphitheater amphobiles ample
amplification amplified amplifier amplifiers amplifies amplify amplifying amplitude amply amps amputated
amputation amputations amulet amulets amuse amused amusedly amusement amusements amusing amusingly an
anachronism anachronisms anachronistic anaconda anacondas anaerobic anaesthesia anagram analeptic
analgesic analog analogies analogous analogously analogue analogues analogy analysed analyses analysis
analyst analystics analysts analytic analytical analytically analyticity analyzable analyze analyzed
analyzer analyzes analyzing anaplasmosis anaprapath anarchic anarchical anarchist anarchy anastomoses
anastomosis anastomotic anathema anatomic anatomical anatomically anatomicals anatomy ancestor ancestors
ancestral ancestry anchor anchorage anchorages anchored anchoring anchorite anchoritism anchorman
anchormen anchors anchorwoman anchovy ancient anciently ancients ancillary and anecdotal anecdote
anecdotes anemated anemia anemias anemic anemics anesthetic anesthetically anesthetics anesthetized anew
angel angelfish angelic angelica angels anger angered angering angers angina angiotensin angle angler
angles angling angora angriest angrily angry angst anguish anguished angular anhemolyticus anhydrous
anhydrously ani aniline animal animalcare animals animate animated animates animation animism animized
animosities animosity anion anionic anionics anions anise aniseikonic anisotropy ankle ankles anlayst
annals annex annexation annexed annihilate annihilation anniversaries anniversary annnouncement annointed
annotated announce announced announcement announcements announcer announcers announces announcing
announcment annoy annoyance annoyances annoyed annoying annoys annual annualized annually annuities
annuity annulled annum annunciated anode anodes anoint anointing anomalies anomalous anomaly anomic
anonymity anonymous anonymously anorexia anorthic another ansuh answer answerable answered answering
answers ant antacid antagonised antagonism antagonisms antagonist antagonistic antagonists antagonize
ante anteater anteaters antebellum antecedent antecedents antelope antenna antennae antennas anterior
anteriors anthem anthems anthers anthology anthrax anthropic anthropologist anthropology anti antianemia
antibacterial antibiotic antibiotics antibodies antibody antic anticipate anticipated anticipates
anticipating anticipation anticipations anticipatory anticoagulant anticoagulants anticorruption antics
anticult anticus antidepressant antidote antifraud antifreeze antigen antihero antihistamine
antihistorical antilock antimissile antimonide antipathies antipathy antiphonal antipodes antiquarian
antiquarians antiquated antique antiques antiquities antiquity antirealistic antiseptic antisera
antiserum antislavery antismoking antisocial antisubmarine antitakeover antithesis antithetical
antithyroid antitrust antiviral antiwar ants antsy anvil anxieties anxiety anxious anxiously any anybody
anye anyhow anylabel anymore anyone anyplace anythin anything anytime anyway anyways anywhere aorta apace
aparently apart apartheid apartment apartments apathetic apathy ape aperture apex aphorisms apiece aping
aplenty aplomb apocalypse apocalyptic apocalyptics apocryphal apogee apologetic apologetically apologies
apologist apologists apologize apologized apologizes apologizing apology apoplectic apostates apostle
apostles apostolic apothecary apotheosis appall appalled appalling appallingly appalls appanage apparat
apparatus apparel appareled apparency apparent apparently apparition apparitions appartus appeal appealed
appealing appeals appear appearance appearances appeared appearin appearing appears appease appeased
appeasement appeasing appellate append appendages appended appestat appetite appetites appetizer
appetizing applaud applauded applauding applauds applause apple applejack applelike apples appliance
appliances applicability applicable applicant applicants application applications applicator applicators
applied applies appliques apply applying appoint appointed appointee appointees appointing appointment
appointments appoints apportion apportioned apportionment apportionments appraisal appraisals appraise
appraised appraiser appraisers appraising appraisingly appreciable appreciably appreciate appreciated
appreciates appreciating appreciation appreciations appreciative appreciatively apprehend apprehended
apprehending apprehension apprehensions apprehensive apprehensively apprentice apprenticed apprentices
apprenticeship apprised approach approachable approached approaches approaching appropriate appropriated
appropriately appropriates appropriating appropriation appropriations appropriators approval approvals
approve approved approves approving approvingly approximate approximated approximately approximates
approximation approximations apricot apron aprons apses apt aptitude aptitudes aptly aptness aquamarine
aquarium aquatic aqueducts aqueous aquifer aquifers aquisition aquisitions arabesque arabic arable aramid
arb arbiter arbitrage arbitrager arbitragers arbitrageur arbitrageurs arbitraging arbitrarily arbitrary
arbitrate arbitrated arbitrates arbitrating arbitration arbitrator arbitrators arboreal arborists arbs
arc arcade arcaded arcades arcane arch archaeological archaeologist archaeologists archaeology archaic
archaism archaized archangels archbishop archdiocese arched archenemy archeological archery arches
archetype archetypes archetypical archfool arching archipelago architect architectonic architects
architectural architecture architectures archival archive archives archivist archness archrival archtype
arclike arcs arctic arcus ardent ardently ardor arduous are area areas areaways arena arenas areosol
argon argot argriculture arguably argue argued argues arguing argument argumentation arguments aria arias
arid aridity arise arisen arises arising aristocracy aristocrat aristocratic aristocrats arithmetic
arithmetical arithmetized arkylbenzene arm armadillo armadillos armament armaments armchair armchairs
armed armful armhole armies arming armistice armload armoire armor armored armory armpit armpits arms
army arnica aroma aromas aromatic aromatick aromatics arose around arousal arouse aroused arouses
arousing arpeggios arraigned arraigning arrange arranged arrangement arrangements arrangers arranges
arranging array arrayed arrays arrearage arrearages arrears arrest arrested arresting arrests arrival
arrivals arrive arrived arrives arriving arrogance arrogant arrogantly arrogate arrogating arrow arrowed
arrowheads arrows arroyo arsenal arsenals arsenic arsenide arside arsines arson arsonist art artemisia
arterial arteries arteriolar arterioles artery artful artfully artfulness arthritic arthritis artichoke
article articles articulate articulated articulation articulations artifact artifacts artifical
artifically artifice artificial artificiality artificially artillerist artillerists artillery artisan
artisans artist artistas artistic artistically artistry artists artless arts artsy artwork artworks arty
aryl arylesterase arylesterases as asbestos asbestosis ascend ascendancy ascended ascendency ascending
ascension ascent ascents ascertain ascertainable ascertained ascetic asceticism ascetics ascribe ascribed
ascribes aseptic aseptically ash asham ashamed ashare ashen ashes ashore ashtrays aside asides asinine
ask askance asked askew askin asking asks asleep asocial asparagus aspect aspects aspen aspens aspersion
aspersions asphalt asphyxia aspirant aspirants aspiration aspirational aspirations aspire aspired aspires
aspirin aspiring ass assail assailant assailants assailed assailing assails assassin assassinate
assassinated assassinating assassination assassinations assassins assault assaulted assaulting assaults
assay assayed assaying assays asseet assemblage assemblages assemble assembled assembles assemblies
assembling assembly assent assented assert asserted assertedly asserting assertion assertions assertive
assertiveness asserts asses assesment assess assessed assesses assessing assessment assessments assessor
assessories assessors asset assets assiduity assiduously assign assigned assignee assigning assignment
assignments assigns assimilable assimilate assimilated assimilating assimilation assist assistance
assistant assistants assisted assisting assists associaitons associate associated associates associating
association associations associatively assorted assortment assortments assuage assuaged assuaging assume
assumed assumes assuming assumption assumptions assurance assurances assure assured assuredly assures
assuring ast asterisks asteroid asteroids asters asthma astigmatism astir astonished astonishing
astonishingly astonishment astound astounded astounding astoundingly astounds astral astray astride
astringency astringent astrological astrology astronaut astronauts astronomer astronomical astronomically
astronomy astrophysicist astrophysics astute astuteness asunder asw asylum asymmetric asymmetrically
asymmetry asymptomatic asymptotic asymptotically asynchrony at atavistic ataxia ate atelier atheism
atheist atheistic atheists atheromatous athlete athletes athletic athletically athleticism athletics atm
atmosphere atmospheres atmospheric atolls atom atomic atomisation atoms atonal atonally atone atonement
atop atrium atrocious atrociously atrocities atrocity atrophic atrophied atrophy atrun att attach attache
attached attaches attaching attachment attachments attack attacked attacker attackers attacking attacks
attactive attain attainable attained attaining attainment attainments attains attarcks attempt attempted
attempting attempts attend attendance attendant attendants attended attendee attendees attendent
attendents attending attends attention attentions attentive attentively attest attested attesting attests
attic attics attire attired attis attitude attitudes attitudinizing attorney attorneys attract attractant
attracted attracting attraction attractions attractive attractively attractiveness attracts attributable
attribute attributed attributes attributing attributions attrition attuned atune atypical au auburn
auction auctioned auctioneer auctioning auctions audacious audacity audible audibly audience audiences
audio audiocassettes audiophiles audiotex audiovisual audit audited auditing audition auditioning
auditions auditor auditorium auditors audits augment augmented augmenting augur augurs august aunt aunts
aura aural aurally aureus auspices auspicious auspiciously austere austerely austerity authentic
authentically authenticate authentication authenticator authenticity author authored authoring
authoritarian authoritative authorities authority authorization authorizations authorize authorized
authorizes authorizing authors authorship autions autism autistic auto autobiographic autobiography
autoclave autocollimator autocracies autocracy autocrat autocratic autocrats autograph autographed
autographer autographs autoimmune autoloader automaker automakers automate automated automates automatic
automatically automating automation automaton automobile automobiles automotive autonavigator autonomic
autonomous autonomously autonomy autopsied autopsies autopsy autos autumn autumnal autumns auxiliaries
auxiliary avail availabilities availability available availed availing avalanche avaliable avarice
avaricious avenge avenger avenging avenue avenues average averaged averages averaging averred averse
aversion avert averted averting averts avian aviary aviation aviator aviators avid avidity avidly
avionics avocado avocados avocation avoid avoidable avoidance avoided avoiding avoids avowed avowedly
avuncular aw await awaited awaiting awaits awake awaken awakened awakening awakens award awarded awarding
awards aware awareness awash away awaye awe awed awes awesome awful awfully awfulness awhile awkward
awkwardly awkwardness awnings awoke awry ax axe axes axial axially axiological axiom axiomatic axioms
axis axle axles aya ayatollah aye ayes ayni azalea azaleas azure babbiting babble babbled babel babes
babies baboon baboons baby babyhood baccalaureate bachelor bachelors baci back backbeat backbench
backbend backbends backbone backdated backdoor backdrop backed backer backers backfield backfire
backfired backfires backfiring backflips background backgrounds backhand backhanded backhoe backhome
backing backlash backlit backlog backlogs backlots backpack backpackers backpacks backpedal backpedaling
backroom backrooms backs backside backsides backslapping backstage backstitch backstop backtracking
backup backups backward backwardness backwards backwater backwoods backyard backyards bacon bacteria
bacterial bacterium bad baddebt bade badge badgered badgering badges badinage badly badmen badminton
badness bads baffle baffled baffling bag bagel bagels baggage bagged baggy bagpipe bags bail bailed
bailiff bailing bailout bailouts bait baited bake baked baker bakeries bakers bakery bakes bakeware
baking baklava baksheesh balance balanced balances balancing balconies balcony bald balding baldish
baldness bale baleful bales balk balkanized balked balkiness balking balks ball ballad ballads ballards
ballast balled ballerina ballerinas ballet balletic balletomane ballets ballfields ballgowns balling
ballistic ballistics balloon ballooned ballooning balloonists balloons ballot balloting ballots ballpark
ballparks ballplayer ballplayers ballroom balls ballyhoo ballyhooed ballyhooey balm balmy baloney balsams
balustrade bam bambino bamboo bamboozled ban banal banalities banalization banana bananas band bandage
bandaged bandages banded bandied banding bandit banditos bandits bandoleers bands bandstand bandwagon
bandwidth bane baneful bang banged banging bangish bangs banish banished banishes banishing banishment
banister banisters banjo bank banked banker bankers bankholding banking bankroll bankrolled bankrolling
bankrupcy bankrupt bankruptcies bankruptcy bankruptcylaw bankrupts banks banned banner banners banning
bannnnnng banquet banquetings banquets bans banshee banshees banter bantered bantering baptism baptismal
baptisms baptistery baptized bar barb barbarian barbarians barbaric barbarisms barbarous barbecue
barbecued barbecues barbed barbell barbequed barber barbers barbital barbiturate barbs bard bards bare
bared barefoot barefooted barely barest barflies bargain bargained bargaining bargains barge barged
bargelike bargen barges barging baring baritone barium bark barked barkeep barking barks barley barn
barnacles barns barnsful barnstormer barnyard barnyards barometer barometers barometric baron baroness
baronial barons barony baroque baroreceptor barrack barracks barrage barred barrel barreling barrels
barren barricade barricades barrier barriers barring barrio barrister barristers barroom barrow bars
bartender bartenders barter bartered bartering bascially base baseball baseballight baseballs based
baseless baseline baseman basement basements baser bases bash bashed basher bashes bashful bashing basic
basically basics basil basileis basin basing basins basis basked basket basketball baskets basking
basophilic bass basses bassinet bassist basso bassoon bastard bastards basting bastion bastions bat batch
batches bateau bated bath bathe bathed bathers bathing bathos bathrobe bathrobes bathroom bathrooms baths
bathtub bathtubs bathwater batmobile baton bats batsman battalion battalions batted batten battens batter
battered batterie batteries battering batters battery batting battle battled battlefield battlefields
battlefront battleground battlegrounds battlegroups battlements battles battling batwings bauble baubles
bawdy bawh bawhs bawled bawling bay bayed baying bayleefe bayly bayonet bayonets bays bazaar bazaars bd
be beach beached beaches beachfront beachhead beaching beacon beaded beadle beads beadsman beadwork beady
beak beaker beakers beam beamed beaming beams bean beanballs beans beanstalk bear bearable beard bearded
beardless beardown beards bearer bearing bearings bearish bearishly bearishness bears beast beasties
beastly beasts beat beaten beatific beatification beating beatings beatnik beatniks beats beau beauteous
beauticians beauties beautiful beautifully beautify beautifying beauty beaver beavered beavers beavertail
bebop becalmed became becase because beckon beckoned beckoning beckons become becomed becomes becometh
becomin becoming bed bedazzled bedazzlement bedded bedding bedevil bedeviled bedfast bedfellows bedground
bedlam bedpans bedpost bedraggled bedridden bedrock bedroom bedrooms beds bedside bedspread bedsprings
bedstraw bedtime bee beebread beech beef beefed beefing beefore beefs beefsteak beefy beehive been beep
beeped beeper beepers beeping beeps beer beers bees beeswax beet beetle beetles beetling beets befall
befallen befell befits befitting befogged befoh before beforehand befouled befriended befriends befuddled
befuddles befuddling beg began begat beget begets beggar beggars beggary begged begging begin begining
beginner beginners beginning beginnings begins begonia begot begotten begrudge begs beguile beguiled
beguiling begun behahn behalf behave behaved behaves behaving behavior behavioral behaviorally behaviors
behaviour beheaded beheading beheld behemoth behemoths behest behind behold beholden beholder beholds
behooves behynde beige bein being beinge beings belaboring belated belatedly belch belched belching
beleaguered belfries belfry belie belied belief beliefs belies believability believable believably
believe believed believer believers believes believeth believing belittle belittled belittling bell
bellboy bellboys belle belled belles bellhops bellicosity bellies belligerence belligerent belligerently
bellow bellowed bellowing bellows bellringers bells bellwether bellwethers belly bellyaching bellyfull
belong belonged belonging belongings belongs beloved below belowground belt belted belting belts beltway
beluga belying bemaddening bemoan bemoaned bemoaning bemoans bemused bench benches benchmark benchmarks
bend bending bends beneath benediction benefactor benefactors beneficence beneficial beneficially
beneficiaries beneficiary beneficient benefit benefited benefiting benefits benevolence benevolent
benighted benign benignant bent benzene bequeath bequeathed bequest bequests berated bereavement
bereavements bereft beret bergs beribboned beriberi berms berries berry berserk berth berths beryllium
beseech beseiged beset besets besetting beside besides besiege besieged besiegers besieging besmirch
besmirched besmirching bespeak bespeaks bespectacled best bested bestes bestial bestiary besting
bestioles bestirred bestow bestowal bestowed bestows bestseller bestsellers bestselling bestubbled bet
beta betas bete bethought betide betray betrayal betrayed betrayer betraying betrays betrothal betrothed
bets better bettered bettering betterment betters betties betting between betwen bevel beveled beveling
bevels beverage beverages bevy bewail beware beween bewhiskered bewildered bewilderedly bewildering
bewilderingly bewilderment bewilders bewitched bewitching bewteen beyond bhoy bi bianco biannual bias
biased biases bib bible bibles biblical bibliographies bibliography bibliophiles bibs bibulous bicameral
bicarbonate bicentennial bicep biceps bich biches bickered bickering biconcave bicycle bicycles bicycling
bicyclist bid bidder bidders biddies bidding bide bided bids biennial biennium bifocal bifocals bifurcate
bifurcated big bigger biggest biggie bigness bigoted bigotry bigots bigticket bike biker bikers bikes
biking bikini bikinis bilateral bile bilevel bilge bilges bilharziasis bilinear bilingual bilious bilk
bilked bilking billable billboard billboards billed billet billets billfold billiard billiards
billing billings billionaire billionaires billionnaire billions billon billowed billowing billows bills
bimbos bimolecular bimonthly bin binary binational bind binder binders binding bindle binds binge binges
bingo binoculars binomial bins binuclear bio biochemical biochemicals biochemist biochemistry biochemists
biodegradable bioengineer bioengineers bioequivalent biofeedback biographer biographers biographical
biographies biography bioherbicide biologic biological biologically biologist biologists biology
biomedical biopesticide biophysical biophysicist biophysics biopsies biopsy bioresearch biosynthesized
biotech biotechnology bipartisan bipartisanship biped biplane biplanes biracial birch birches bird
birdbath birdcage birdie birdied birdies birdlike birds birefringence birth birthcontrol birthday
birthdays birthed birthmark birthplace birthrate birthright births biscotti biscuit biscuits bisexual
bishop bishopry bishops bison bisque bistros bit bitch bitches bitchy bite bitee biter bites biting
bitingly bits bitten bitter bitterest bitterly bitterness bitters bittersweet bituminous bivouac biweekly
biz bizarre bizarrely blabbed blabs black blackballed blackberry blackbird blackbirds blackboard blacked
blackened blackening blacker blackest blacking blackjack blacklist blacklisting blackmail blackmailed
blackmailer blackmailers blackmailing blackness blackout blackouts blacks blacksmith bladder blade blades
blame blamed blames blaming blanche blanching bland blander blandly blandness blank blanket blanketed
blankets blanks blared blares blaring blarney blase blasphemed blasphemers blasphemies blasphemous
blasphemy blast blastdown blasted blasting blasts blatancy blatant blatantly blaze blazed blazer blazing
blazon bleach bleached bleacher bleachers bleaching bleak bleaker bleakly bleary bleat bleating bleats
blebs bled bleed bleeders bleeding bleedings bleeps blem blemish blemishes blend blended blender blenders
blending blends bless blessed blessing blessings blest blew blight blighted blind blinded blindfold
blindfolded blinding blindly blindness blinds blindsided blini blink blinked blinkers blinking blinks
blip blips bliss blissful blissfully blister blistered blistering blisters blithe blithely blitz blitzes
blitzing blitzkrieg blizzard blizzards bloat bloated bloating blob blobby bloc block blockade blockading
blockages blockbuster blockbusters blocked blocker blockhouse blocking blocks blocky blocs bloke blokes
blond blonde blondes blood bloodbath blooded bloodhounds bloodied bloodiest bloodless bloodletting
bloodlust bloodroot bloods bloodshed bloodshot bloodspots bloodstained bloodstains bloodstream
bloodsucking bloodthirsty bloody bloom bloomed blooming blooms blooper bloops blossom blossomed blossoms
blot blotch blotches blots blotted blotting blouse blouses blow blower blowfish blowing blown blowout
blows blowtorch blowup blubber bludgeon bludgeoned blue blueberries blueberry bluebloods bluebonnets
bluebook bluebush bluechip bluefish blueprint blueprints blues bluest bluestocking bluesy bluff bluffing
bluffs bluing bluish blunder blundered blunderings blunders blunt blunted blunter bluntest bluntly
bluntness blunts blur blurred blurring blurry blurt blurted blurting blush blushed blushes blushing
bluster blustered blustery blutwurst boa boar board boarded boarder boarding boardinghouses boardings
boardroom boardrooms boards boast boasted boastful boastfully boasting boastings boasts boat boatels
boaters boathouses boating boatload boatloads boatman boats boatsmen boatswain boatyards bobbed bobbing
bobbins bobbles bockwurst bodacious bode boded bodegas bodes bodice bodied bodies bodily bods body
bodybuilder bodybuilders bodybuilding bodyguard bodyguards bodyweight bodyworkers bog bogey bogeyed
bogeymen bogeys bogged bogging boggled bogies bogs bogus bogy bohemian boies boil boiled boiler
boilerplate boilers boiling boils boisterous boites bold bolder boldest boldly boldness boll bolo bolster
bolstered bolstering bolsters bolt bolted bolting bolts bomb bombard bombarded bombarding bombardment
bombardments bombast bombastic bombed bomber bombers bombing bombings bomblets bombproof bombs bombshell
bona bonanza bonanzas bond bondage bonded bondholder bondholders bondholdings bonding bondmarket bonds
bondsman bone boned bones bonfire bonfires bongo bonheur bonkers bonnet bonnets bonus bonuses bony bonzes
boo boobify booboo booboos booby boodleoo booed boogie boogieman booing book bookcase bookcases booked
booker bookers bookies booking bookings bookish bookkeeper bookkeeping booklet booklets booklists books
bookseller bookshelf bookshelves bookstore bookstores boom boomed boomerang boomerangs boomers booming
booms boomtown boon boondoggle boondoggler boondoggles boorish boors boos boost boosted booster boosters
boosting boosts boot booted booth booths booting bootleg bootlegged bootlegger bootleggers bootlegging
boots booty booze boozing bop borates borax border bordered bordering borderlands borderline borders bore
bored boredom borer borers bores boring boringly born borne borough boroughs borrow borrowed borrower
borrowers borrowing borrowings borrows bosom bosoms bosons boss bossed bosses bossman botanical botanist
botanists botany botched bother bothered bothering bothers bothersome bottle bottled bottleneck
bottlenecks bottler bottlers bottles bottling bottom bottomed bottoming bottomless bottoms botulinum
boucle bouffant bouffe bough boughs bought boulder boulders boulevard boulevards boun bounce bounced
bounces bouncing bouncy bound boundaries boundary bounded bounding boundless bounds bounty bountyhunters
bouquet bouquets bourbon bourbons bourgeois bourgeoisie bourses bout boutique boutiques bouts bovine
bovines bow bowed bowel bowels bower bowing bowl bowled bowling bowls bows bowstring box boxcar boxcars
boxed boxer boxes boxing boxy boy boyars boycott boycotted boycotting boycotts boyfriend boyfriends
boyhood boyish boys bra brace braced bracelet braces brachii bracing bracket brackets brackish brad
bradykinin brag braggadocio bragged bragging brags braided braiding braids brain brainchild brainlessly
brainpower brains brainstorm brainwashed brainwashing brainy braised brake brakes braking brambles bran
branch branched branches branching branchline brand branded brandin brandished brandishes brandishing
brands brandy brash brashest brashness brass brasses brassiere brassieres brassiness brassy brat brats
bratwurst bravado brave braved bravely braver bravery bravest braving bravura braweling brawl brawle
brawling brawny braying brazen brazenly brazenness brazier brazil breach breached breaches breaching
bread breadbasket breadbox breaded breadth break breakables breakage breakaway breakdown breakdowns
breaker breakers breakeven breakfast breakfasted breakfasts breakin breaking breakneck breakoff breaks
breakthrough breakthroughs breakup breakups breakwater breakwaters breast breasts breastworks breath
breathalyzer breathe breathed breather breathes breathing breathless breathlessly breaths breathtaking
breathy bred breeches breed breeder breeders breeding breeds breeze breezes breezier breezy brethren
brevity brew brewed brewer breweries brewers brewery brewing brews bribe bribed bribers bribery bribes
bribing brick bricklayers bricklaying bricks bridal bride bridegroom brides bridesmaids bridge bridgehead
bridgeheads bridges bridgework bridging bridle bridled brie brief briefcase briefcases briefed briefer
briefest briefing briefings briefly briefs brig brigade brigades brigadier brigands bright brighten
brightened brightener brightening brightens brighter brightest brightly brightness brilliance brilliant
brilliantly brim brimful brimmed brimming brimstone brindle brine bring bringing brings brink
brinkmanship brinksmanship briny briquette briquettes brisk brisker briskly briskness bristle bristled
bristles bristling brittle broach broached broad broadcast broadcaster broadcasters broadcasting
broadcastings broadcasts broaden broadened broadening broadens broader broadest broadly broadside brocade
brocaded broccoli brochure brochures brockle broil broiled broiler broiling brok broke broken brokenly
broker brokerage brokerages brokered brokering brokers bromides bromphenol bronc bronchi bronchial
bronchiolar bronchiole bronchioles bronchiolitis bronchitis bronchus broncs bronze bronzed bronzes brooch
brood brooded brooding broods broody brook brooked brooken broom broth brothel brothels brother
brotherhood brotherism brotherly brothers brought brouhaha brow browbeat browbeaten brown browned
brownies browning brownish brownouts browny brows browse browsing brucellosis bruddah bruinish bruise
bruised bruises bruising bruited brunch brunches brunette brunettes brunt brush brushbacks brushcut
brushed brushes brushfire brushing brushlike brushoff brushwork brushy brusquely brutal brutalism
brutalities brutality brutalized brutally brute brutes brutish brynge bubble bubbled bubblelike bubbles
bubbling bubbly buccaneers buccolic buck buckaroos buckboard buckboards bucked bucket buckets bucking
buckle buckled buckles buckling bucks buckshot buckskin buckskins buckwheat bucolic bud budded buddies
budding buddy budge budged budget budgetary budgeted budgeteers budgeting budgets buds budworm buff
buffalo buffaloes buffer buffered buffet buffeted buffetings buffets buffetted buffetting buffing buffoon
buffoons buffs bug bugaboo bugaboos bugeyed bugged buggers buggies bugging buggy bugle bugler bugless
buglike bugs build builder builders buildin building buildings builds buildup built builtin bulb bulbs
bulge bulged bulging bulk bulked bulkhead bulkheads bulking bulks bulky bull bulldog bulldoze bulldozed
bulldozer bulldozers bullet bulletin bulletins bulletproof bullets bullfighter bullhide bullhorn
bullhorns bullied bullies bullion bullish bullishly bullishness bullock bulls bullshit bullwhackers bully
bullyboys bullying bulwark bum bumble bumblebee bumblebees bumbling bummed bumming bump bumped bumper
bumpers bumpin bumping bumps bumptious bumpy bums bun bunch buncha bunched bunches bunching bunco bundle
bundled bundles bundling bungalow bungled bungling bunk bunked bunker bunkered bunkmate bunkmates bunko
bunks bunnies bunny buns bunt bunter bunters buoy buoyancy buoyant buoyed buoying buoys burbles burden
burdened burdening burdens burdensome burdock bureacracy bureacratic bureau bureaucracies bureaucracy
bureaucrat bureaucratic bureaucrats bureauracy bureaus burgeoned burgeoning burger burgers burglar
burglaries burglarized burglarproof burglars burglary burgomaster burgs burgundy burial burials buried
burl burlap burlesque burlesques burley burly burn burne burned burner burners burning burnings burnished
burnishing burnout burnouts burns burnt burping burr burrow burrowed burrowing burrows burrs bursitis
burst bursting bursts bury burying bus busboy bused buses bush bushel bushels bushes bushwhacked
bushwhackin bushy busied busier busies busiest busily business businesses businesslike businessman
businessmen businesspeople businesswoman busing busload busloads buss busses bust busted buster busters
bustin busting bustle bustlin bustling busts busy busybodies busyness but butane butcher butchered
butchering butchers butchery butler butlers buts butt butted butter butterfat butterflies butterfly
butternut buttery butting buttocks button buttoned buttonholes buttons buttress buttressed buttresses
butts butyrate buxom buy buyback buyer buyers buyin buying buyings buyout buyouts buys buzz buzzed buzzer
buzzes buzzing buzzsaw buzzword buzzwords by bye bygone byinge bylaw bylaws byline bylines bypass
bypassed bypassing byplay byproduct byproducts bystander bystanders bytes byway byways byword byzantine
ca cab cabal cabana cabanas cabaret cabbage cabdriver cabin cabinet cabinetmakers cabinets cabins cable
cabled cables cabs cacao cache caches cachet cackled cackly cacophony cactus cadaver cadaverous cadence
cadenza cadet cadets cadge cadmium cadre cadres cafe cafes cafeteria cafeterias caffeine cage caged cages
cagey cahoots cain cajole cajun cake caked cakes calamities calamitous calamity calcification calcified
calcium calculable calculate calculated calculates calculating calculation calculations calculator
calculators calculi calculus calendar calendars calf calfskin caliber calibers calibrated calibrates
calibrating calibration calibrations calibre calico calinda caliper calipers caliphs calisthenics call
callable called caller callers calligraphers calligraphy callin calling callipygous callous calloused
callously callousness calls calluses calm calmed calmer calmest calming calmly calmness caloric calorie
calories calorimeter calorimetric calumniated calumny calves calving calypso camaraderie camcorder
camcorders came camel camellias cameo cameos camera cameraman cameramen cameras camouflage camouflaged
camp campagna campaign campaigned campaigners campaigning campaigns camped camper campers campfire
campground campgrounds camping campmate camps campsites campus campuses cams can canal canals canard
cancel canceled canceling cancellation cancellations cancelled cancelling cancels cancer cancerous
cancers candid candidacy candidate candidates candidly candies candle candlelight candles candlewick
candor candour candy candybar cane canine caning canister canisters canker canned canneries canners
cannery cannibalism cannibalistic cannibalize cannibalizing cannibals canning cannister cannisters cannon
cannonball cannons cannot canny canoe canoes canon canonist canonized canons canopy cans cant cantaloupe
canted canteen canter cantered cantilevers canting cantles canto cantonal cantonment cantons canvas
canvases canvass canvassed canvassers canvassing canyon canyons canyonside cap capabilities capability
capable capably capacious capacitance capacities capacitor capacitors capacity cape caper capercailzie
capering capers capes capillary capita capital capitalgains capitalism capitalist capitalistic
capitalists capitalization capitalize capitalized capitalizes capitalizing capitalmarket capitals capitol
capitulated capitulation capo capos capped capping cappuccino capricious capriciously capriciousness caps
capsicum capstan capsule capsules captain captaincy captains caption captioned captions captious
captivated captivating captive captives captivity captors capture captured captures capturing car carabao
caramel carat carats caravan caravans caraway carbamazepine carbaryl carbide carbine carbines
carbohydrate carbon carbonates carbons carbonyl carborundum carboxymethyl carcass carcasses carcinogen
carcinogenic carcinogens carcinoma card cardamom cardboard cardholder cardholders cardiac cardigan
cardinal cardinals cardiologist cardiologists cardiomegaly cardiovascular cardmember cardmembers cards
care cared careen careened careening career careerism careerists careers carefree careful carefully
carefulness caregiver caregivers careless carelessly carelessness cares caress caressed caresses
caressing caretaker careworn cargo cargoes caribou caricature caricatured caricatures caricaturist
carillons caring carinii carload carloading carloads carnage carnal carnality carnival carnivores
carnivorous carob carousel carousing carp carpal carpenter carpenters carpentry carpet carpetbaggers
carpeted carpeting carpets carping carport carps carreer carriage carriages carried carrier carriers
carries carrion carrot carrots carry carryforwards carrying carryover carryovers cars cart carte carted
cartel cartelized cartels cartilage carting carton cartons cartoon cartoonish cartoonist cartoonists
cartoonlike cartoons cartridge cartridges carts cartwheels carve carved carven carver carvers carves
carving carvings caryatides casbah cascade cascaded cascades cascading case casebook cased casein
caseload caseloads cases casework caseworkers cashed cashews cashflow cashier cashiers cashing
cashmere casings casino casinos cask casket caskets casks cassette cassettes cassocked cast castanets
caste caster casters castigate castigated castigates castigating castigation casting castings castle
castlelike castles castling castoff castor castorbean castorbeans casts casual casually casuals
casualties casualty casuistry cat cataclysmic cataclysms catalog cataloging catalogs catalogue catalogued
catalogues catalyst catalysts catalytic catalyzed catamaran catapult catapulted catapulting catapults
cataract cataracts catastrophe catastrophes catastrophic catbird catcalls catch catchall catchee catcher
catchers catches catching catchup catchword catchwords catchy catechism catechize catecholamines
categorical categorically categories categorize categorized categorizing category cater catered caterer
catering caterpillar caterpillars caters catfish catharsis cathartic cathedral cathedrals catheter
catheters cathode cathoderay cathodes cathouse catkin catkins catlike cats catsup cattaloe cattle
cattlemen catty caucus caucuses caught cauliflower causal causally causative cause caused causes causeway
causeways causing caustic cauterize caution cautionary cautioned cautioning cautions cautious cautiously
cautiousness cavalcades cavalier cavalry cavalrymen cave caveat caveats caved cavemen cavern cavernous
caves caviar cavin caving cavities cavity cavort cavorted cavorting cawing cayenne cc cease ceased
ceasefire ceaseless ceaselessly ceases ceasing cedar cede ceded ceding ceiling ceilings celebrants
celebrate celebrated celebrates celebrating celebration celebrations celebrators celebrities celebrity
celerity celery celestial celiac cell cellar cellars cellist cellists cellophane cells cellular
celluloids cellulose celluloses cement cemented cementing cemeteries cemetery censor censored censorial
censors censorship censure censured censures census censuses cent centaur centenarians centenary
centennial center centered centerfielder centerfold centering centerline centerpiece centers centerstage
centigrade centimeter centimeters central centrality centralization centralize centralized centralizing
centrally centre centrex centric centrifugal centrifugation centrifuge centrifuged centrifuging centrist
cents centum centuries centurions century ceramic ceramics cereal cereals cerebellum cerebral cerebrated
ceremonial ceremonially ceremonies ceremoniously ceremony certain certainly certainty certificate
certificates certification certified certifies certify certifying certin certiorari certitudes cerulean
cervelat cervical cervix cessation cession cesspools cetera chafe chafed chafes chaff chaffing chafing
chaga chagrin chain chained chainlike chains chair chaired chairing chairman chairmanship chairmanships
chairmen chairs chairwoman chaise chalk chalked chalking chalky challenge challengeable challenged
challenger challengers challenges challenging chamber chambered chambermaid chambermaids chamberpot
chambers chameleon chameleons chamfer chamois champ champagne champion championed championing champions
championship championships champs chance chanced chancel chancellor chanceries chancery chances chancy
chandelier chandeliers chandelle change changeable changed changeover changes changing channel channeled
channeling channelled channels chant chanted chanteuse chantey chanting chants chaos chaotic chap chapel
chapels chaperon chaperone chaperoned chaplain chaplains chaps chapter chapters char character
characteristic characterize characterized characterizes characterizing characterless characters charcoal
charcoaled charge chargeable charged charges chargin charging chariot charisma charismatic charitable
charitably charities charity charlatan charlatanry charlatans charm charmed charmer charmers
charming charmingly charms charred chart chartaceos charted charter chartered charters charting chartings
chartist chartists chartroom charts chary chase chased chasers chasing chasm chassis chaste chastened
chastised chastisement chastises chastity chat chateau chateaux chatted chattels chatter chattered
chattering chattily chatting chatty chauffeur chauffeured chauffeurs chaulmoogra chauvinism chauvinistic
chauvinists chaw cheap cheapening cheapens cheaper cheapest cheaply cheat cheated cheater cheaters
cheating cheats check checkbook checkbooks checked checker checkers checkin checking checklist checkout
checkpoints checks checkup cheek cheekbone cheekbones cheeks cheeky cheer cheere cheered cheerful
cheerfully cheerfulness cheering cheerleader cheerleaders cheerleading cheers cheery cheese cheeseburgers
cheesecake cheesecloth cheeses cheesy cheetah cheetal chef chefs chelas chelicerates chemcial chemical
chemically chemicals chemise chemist chemistries chemistry chemists chemotherapy chenille cherish
cherished cherishes cherishing cherries cherry cherubim cherubs chess chest chestnut chestnuts chests
chevre chew chewed chewing chews chic chicanery chick chicken chickens chicks chicly chide chided chides
chiding chief chiefdom chiefdoms chiefly chiefs chieftain chieftains chignon chilblains child
childbearing childbirth childcare childhood childish childishly childishness childless childlike children
childrens chili chill chilled chillier chilling chillingly chills chilly chimed chimes chimney chimneys
chimp chimpanzees chimps chin chines chinked chinless chinning chinoiserie chinos chins chintz chip
chipped chipper chipping chips chiropractor chirped chirping chirpy chisel chiseled chisels chit chitchat
chivalrous chivalry chive chives chivying chlorazepate chloride chlorides chlorine chlorothiazide
chlorpromazine chockfull chocks chocolate chocolates choice choices choicest choir choke choked choking
chole cholelithiasis cholera cholesterol cholinesterase cholla chomp chomped chomping choose chooses
choosier choosing choosy chop chopped chopper choppiness chopping choppy chops chopsticks choral chord
chords chore choreographed choreographer choreographers choreographic choreography chores chorines
choring chortled chortles chortling chorus chorused choruses chose chosen chouise chousin chow chowder
chowders christen christened christening christianizing chromatic chromatics chromatogram chromatography
chrome chromed chromic chromium chromosome chromosomes chronic chronically chronicle chronicled
chronicler chroniclers chronicles chronicling chronological chronology chrysanthemums chrysotile chubby
chuck chucked chucking chuckle chuckled chuckles chuckling chuffing chug chugging chugs chum chumminess
chump chums chunk chunks chunky church churches churchgoers churchgoing churchly churchmen churchyard
churn churned churning churns chute chutney chutzpah cials cicadas cider cigar cigaret cigarette
cigarettes cigars cilia ciliated ciliates cinch cinches cinder cinderblock cinders cinema cinematic
cinematography cipher ciphers circa circle circled circles circling circuit circuitous circuitry circuits
circular circularity circulars circulate circulated circulates circulating circulation circulations
circulatory circumcision circumference circumlocution circumpolar circumscribed circumscribing
circumspect circumspection circumspectly circumstance circumstances circumstantial circumvent
circumventing circumvention circumvents circus circuses cirrhosis cistern citadels citation citations
cite cited cites cities citing citizen citizenry citizens citizenship citrated citric citron citrus city
citya citybred cityscapes citywide civ civic civics civil civilian civilians civilised civility
civilizational civilizations civilize civilized civilizing clad cladding claim claimant claimants claimed
claiming claims clairaudiently clairvoyance clairvoyant clam clambered clambering clammy clamor clamored
clamoring clamorous clamors clamp clampdown clampdowns clamped clamping clamps clams clamshell clamshells
clan clandestine clang clanged clanging clanking clannish clannishness clap clapboard clapped clapping
claps claptrap claret clarets clarification clarifications clarified clarifies clarify clarifying
clarinet clarinetist clarity clash clashed clashes clashing clasped clasping class classed classes
classic classical classically classicism classics classiest classification classificatory classified
classifiers classifies classify classifying classless classmate classmates classroom classrooms classy
clatter clattered clattering clattery claudication clause clauses claustrophobia claustrophobic claw
clawed clawing claws clay clays clean cleaned cleaner cleaners cleanest cleaning cleanliness cleanly
cleans cleanse cleansed cleanser cleansers cleansing cleanup cleanups clear clearance clearances cleared
clearer clearest clearheaded clearing clearinghouse clearly clearnace clearness clears cleat cleavage
cleave cleaved cleaver cleft clefts clemency clench clenched clenches clergy clergyman clergymen cleric
clerical clerics clerk clerking clerks clever cleverly cleverness cliche cliched cliches click clicked
clicking clicks client clientele clients clientslose cliff cliffhanging cliffs climactic climate climates
climatic climax climaxed climaxes climb climbable climbed climber climbers climbing climbs clime climes
clinch clinched clincher clinches clinching cling clinging clings clingy clinic clinical clinically
clinician clinics clinked clinkers clip clipboard clipboards clipped clipping clippings clips clique
cliques cloak cloakrooms cloaks clobber clobbered clobbers clock clocked clocking clocks clockwise
clockwork clod cloddishness clodhoppers clods clog clogged clogging clogs cloistered cloisters clomped
clonazepam clone cloned clones clonic cloning close closed closedown closedowns closely closeness closer
closes closest closet closeted closets closeup closeups closing closings closure closures clot cloth
clothbound clothe clothed clothes clothesbrush clotheshorse clothesline clotheslines clothier clothiers
clothing clots clotted clotting cloture cloud cloudburst clouded clouding cloudless clouds cloudy clout
clove clover cloves clown clowning clowns cloying clozapine club clubbed clubbers clubby clubhouse
clubhouses clubrooms clubs cluck clucked clucking clucks clue clues clump clumps clumsily clumsy clung
clunker clunky cluster clustered clustering clusters clutch clutched clutches clutching clutter cluttered
cm coach coached coaches coaching coachman coachmen coachwork coagulating coahse coal coalesce coalesced
coalescence coalesces coalfields coalition coalitions coals coarse coarsely coarsened coarseness coast
coastal coasted coaster coasters coastline coasts coat coated coating coatings coats coattails coax
coaxed coaxes coaxial coaxing cobalt cobbled cobbler cobblestone cobblestones cobra cobwebs coca cocaine
cocao coccidiosis cochannel cock cockatoo cockatoos cocked cockeyed cockier cockiness cockles cockpit
cockpits cockroach cockroaches cocktail cocktails cocky coco cocoa coconut coconuts cocoon cocopalm
cocotte cocu cod coddle coddled coddling code coded codes codetermines codewords codfish codger
codification codified codifies codifying coding codpiece coed coeds coefficient coefficients coerce
coerced coerces coercion coercive coexist coexistence coexistent coextrude cofactors coffee coffeecup
coffeehouse coffeepot coffees coffers coffin cofounder cog cogeneration cogently cognac cognate cognitive
cognizance cognizant cognoscenti cogs cohere coherence coherent coherently cohesion cohesive cohesively
cohesiveness cohnfidunt cohort cohorts coiffed coiffure coil coiled coiling coils coily coin coincide
coincided coincidence coincidences coincident coincidental coincidentally coincides coinciding coined
coins coke cola colander colas colchicum cold colde colder coldest coldhearted coldly coldness colds cole
coli colicky coliseum collaborate collaborated collaborates collaborating collaboration collaborations
collaborative collaborator collaborators collage collagen collages collapse collapsed collapses
collapsible collapsing collar collarbone collared collars collated collateral collateralized collation
colleague colleagues collect collectability collected collectible collectibles collecting collection
collections collective collectively collectives collectivizers collector collectors collects college
colleges collegial collegians collegiate collided collie collimated collision collisions colloidal
collonaded colloquial colloquies colloquium colloquy collosal collude colluded collusion cologne colognes
colon colonel colonels colonial colonialism colonialist colonialists colonials colonic colonies colonists
colonization colonized colonnade colonnaded colony color coloration coloratura colorblind colorblindness
colored coloreds colorful colorin coloring colorization colorless colorlessness colors colossal colossus
coloured colt coltish colts columbines column columnist columnists columns com coma comas comb combat
combatant combatants combating combative combatted combed combinable combination combinations combine
combined combines combing combining combo combos combustibles combustion come comeback comedian comedians
comedic comedie comedies comedy comely comer comers comes comest comestibles comet cometary cometh comets
comeuppance comfort comfortable comfortably comforted comforting comforts comfy comic comical comically
comics comin coming comings comity comma command commandant commanded commandeered commandeering
commander commanders commanding commandment commandments commando commandos commands commas commawnded
commemorate commemorated commemorates commemorating commemorative commence commenced commencement
commencements commences commencing commend commendable commendation commendations commended commending
commends commensurate comment commentaries commentary commentator commentators commented commenting
comments commerce commercial commercialism commercialize commercialized commercially commercials
commerical commie comminge commingled commiserate commiserating commissar commissaries commissary
commission commissioned commissioner commissioners commissioning commissions commit commitment
commitments commits committed committee committeemen committees committeewoman committes committing
committment commmercial commmon commmuter commodities commoditize commodity common commonality commoner
commoners commonest commonly commonness commonplace commonplaces commons commonstock commonwealth
commonwealths commotion communal commune communes communicable communicate communicated communicating
communication communications communicative communicator communicators communion communique communiques
communism communist communistic communists communitarians communities community communize commutation
commute commuted commuter commuters commutes commuting compact compacted compaction compactly compacts
companies companion companionable companions companionship companionway company companywide comparability
comparable comparably comparative comparatively compare compared compares comparing comparison
comparisons compartment compartments compass compassion compassionate compatability compatibility
compatible compatiblizers compatriot compatriots compel compelled compelling compellingly compels
compendium compensate compensated compensates compensating compensation compensations compensatory
compete competed competence competency competent competently competes competing competition competitions
competitive competitively competitor competitors competitve competitveness compilation compilations
compile compiled compiler compiles compiling complacency complacent complacently complain complainant
complained complaining complains complaint complaints complaisance complaisant compleated complection
complement complementary complemented complements complete completed completely completeness completes
completing completion completions complex complexes complexion complexities complexity compliance
compliant complicate complicated complicates complicating complication complications complicity complied
complies compliment complimentary complimented complimenting compliments comply complying component
components comport comported comportment compose composed composer composers composes composing composite
composites composition compositional compositions compost composting composure compote compound
compounded compounding compounds comprehend comprehended comprehending comprehension comprehensive
compress compressed compresses compressing compression compressive compressor compressors comprise
comprised comprises comprising compromise compromised compromiser compromises compromising comptroller
compulsion compulsions compulsive compulsively compulsives compulsivity compulsory computation
computational computations compute computed computer computerize computerized computerizing computers
computes computing comrade comrades comradeship con concave conceal concealed concealing concealment
conceals concede conceded concededly concedes conceding conceit conceits conceivable conceivably conceive
conceived conceiver conceives conceiving concentrate concentrated concentrates concentrating
concentration concentrations concentric concept conception conceptions concepts conceptual conceptuality
conceptually concern concerned concerning concerns concert concerted concerti concertina concertmaster
concerto concertos concerts concession concessionaire concessions concierge conciliate conciliator
conciliatory concise concisely conciseness concision conclave conclaves conclude concluded concludes
concluding conclusion conclusions conclusive conclusively concoct concocted concoction concoctions
concomitant concomitantly concord concordant concrete concretely concretistic concur concurred
concurrence concurrent concurrently concurring concurs concussion condemn condemnation condemnatory
condemned condemning condemns condensate condensation condense condensed condenser condensers condensing
condescending condescension condicions condiments condition conditional conditionally conditioned
conditioner conditioners conditioning conditions condo condolences condom condominium condominiums
condoms condone condoned condos conducive conduct conducted conducting conduction conductivity conductor
conductors conductorship conducts conduit conduits cone coneheads cones confabulated confabulation
confabulations confectionary confectioner confectionery confederacy confederates confederation
confederations confer conferees conference conferences conferred conferring confers confess confessed
confesses confessing confession confessional confessionals confessions confessor confict confidant
confidante confidants confide confided confidence confidences confident confidential confidentially
confidently confides confiding configuration configurations confine confined confinement confinements
confines confining confirm confirmation confirmations confirmed confirming confirms confiscate
confiscated confiscating confiscation confiscatory conflagration conflation conflict conflicted
conflicting conflicts confluence confluent conform conformance conformation conformational conformations
conformed conforming conformist conformists conformity conforms confound confounded confounding confreres
confront confrontation confrontations confronted confronting confronts confuse confused confuses confusin
confusing confusion confusions congeal congealed congenial congeniality congenital congested congestion
congestive conglomerate conglomerates congratulate congratulated congratulating congratulation
congratulatory congregate congregated congregation congregational congregations congress congressional
congressman congressmen congressonal congresssional congruence congruent conic coning conjecture
conjectured conjectures conjoined conjugal conjugate conjugated conjugates conjugating conjugation
conjunction conjunctions conjur conjure conjured conjures conjuring connect connected connecting
connection connections connective connector connectors connects conned connexion conning connivance
conniver connoisseur connoisseurs connotation connotations connote connotes conpired conquer conquered
conquering conqueror conquerors conquest conquests cons consanguineous consanguinity conscience
consciences conscientious conscionable conscious consciously consciousness conscript conscripted
conscription conscripts consderations consecration consecutive consensual consensus consent consented
consenting consents consentual consequence consequences consequent consequential consequently conservancy
conservation conservatism conservative conservatively conservatives conservator conservatories
conservators conservatory conserve conserved conserves conserving consider considerable considerably
considerate considerately consideration considerations considered considerin considering considers
consign consigned consigns consisently consist consisted consistence consistency consistent consistently
consisting consists consolation console consoled consoles consolidate consolidated consolidates
consolidating consolidation consolidations consoling consomme consonance consonant consonantal consonants
consorted consortia consorting consortium consortiums conspicuous conspicuously conspiracies conspiracy
conspirator conspiratorial conspirators conspire conspired conspires conspiring constables constancy
constant constantly constants constatation constellation constellations consternation constipation
constituencies constituency constituent constituents constitute constituted constitutes constituting
constitution constitutional constitutions constrain constrained constraining constrains constraint
constraints constricted constricting constriction constrictions constrictor constrictors construct
constructed constructing construction constructional constructions constructive constructively
constructon constructs construe construed construing consul consular consulate consulates consult
consultancy consultant consultants consultation consultations consultative consulted consulting
consumables consume consumed consumer consumerism consumers consumes consuming consummate consummated
consummately consummation consumption consumptive cont contact contacted contacting contacts contadini
contagion contagious contain containable contained container containerboard containers containing
containment contains contaminants contaminate contaminated contaminating contamination contemplate
contemplated contemplates contemplating contemplation contemplative contemporaries contemporary
contemporize contempt contemptible contemptuous contemptuously contend contended contender contenders
contending contends content contented contentedly contenting contention contentions contentious
contentment contents contest contestant contestants contested contesting contests context contexts
contiguous continence continent continental continentally continents contingencies contingency contingent
contingents continously continual continually continuance continuation continue continued continues
continuing continuingly continuities continuity continuo continuous continuously continuum contorted
contortion contortionists contour contouring contours contraband contrabass contraception contraceptive
contraceptives contract contracted contracting contraction contractions contractor contractors contracts
contractual contractually contradict contradicted contradicting contradiction contradictions
contradictory contradicts contralto contraption contraptions contrarian contrarians contrarieties
contrary contrast contrasted contrasting contrasts contravened contraventions contretemps contribs
contribued contribute contributed contributes contributing contribution contributions contributor
contributors contributory contrite contrition contrivance contrivances contrive contrived contriving
control controllable controlled controller controllers controlling controls controversial controversies
controversy contusions conundrum convalescence convalescing convection convenants convene convened
convenes convenience conveniences convenient conveniently convening convent convention conventional
conventionally conventioneers conventioners conventions converage converge converged converging
conversant conversation conversational conversations converse conversely conversing conversion
conversions convert converted converter converters convertibility convertible convertibles converting
converts convex convexity convey conveyance conveyed conveying conveyor conveys convict convicted
convicting conviction convictions convicts convince convinced convinces convincing convincingly convivial
convocation convoluted convolutions convoy convoys convulsed convulsion convulsions convulsive
convulsively cooing cook cookbook cookbooks cooked cooker cookers cookfire cookie cookies cooking cooks
cookware cool coolant coolants cooled cooler coolers coolest coolheaded cooling coolly coolness
coolnesses cools cooly coop cooped cooperate cooperated cooperates cooperating cooperation cooperative
cooperatively cooperatives coops coordinate coordinated coordinates coordinating coordination coordinator
coordinators coosie cop cope copes copied copier copiers copies coping copings copious copiously
copolymers copper coppery copra coproducer coproductions cops copy copybooks copycat copycats copying
copyright copyrighted copyrights copywriter coquette coral cord corded cordial cordless cordon cords
corduroy corduroys core cores coriander corinthian cork corked corkers corks corkscrew corkscrews corn
cornball cornbread corne cornea corneal corner cornered cornering corners cornerstone cornerstones
cornfield cornices corniest cornmeal corns cornstarch cornucopia corny corollaries corollary corona
coronaries coronary coroner corpocrat corporal corporate corporates corporatewide corporation
corporations corporatism corporatist corporativism corporativists corporeal corporeality corps corpse
corpses corpsman corpulence corpus corpuscular corral corralled corralling corrals correct corrected
correcting correction correctional corrections corrective correctly correctness corrects correlate
correlated correlating correlation correlations correspond corresponded correspondence correspondent
correspondents corresponding corresponds corridor corridors corroborate corroborated corroborees corrode
corroding corrosion corrosive corrugated corrugations corrupt corrupted corrupter corruptible corrupting
corruption corruptions corrupts corsage corset cortege cortex cortical cortically corticotropin cortisone
corvettes cosec cosily cosmetic cosmetics cosmetology cosmic cosmical cosmological cosmologies
cosmologists cosmology cosmopolitan cosmopolitans cosmos cosponsored cosponsors cost costcutting coste
costing costive costlier costliest costly costs costume costumed costumes costuming cosy cot coterie
cotillion cots cottage cottages cotter cotton cottonmouth cottonseed couch couched couches couching coudn
cough coughed coughing coughs could coulda council councilman councilor councilors councils councilwoman
counsel counseled counseling counselor counselors counsels count countdown counted countenance
countenances counter counteract counteracted counteracting counterattack counterbalance counterbid
counterbidder counterbidders counterbids countercharged countercharges counterclaim counterclaims
counterculture countered counterfeit counterflow counterforce countering counterman countermove
counteroffer counterpart counterparts counterpoint counterprogram counters countersued countersuing
countersuit countertenor counterterror countertop countervailing counterweight countess countian counties
countin counting countless countrey countries countriman country countryman countrymen countryside
countrywide counts county coup coupe coupes couple coupled coupler couplers couples couplets coupling
coupon couponing coupons coups courage courageous courageously courier couriers course coursed courses
coursing court courted courteous courteously courtesan courtesies courtesy courthouse courthouses
courtier courtiers courting courtliness courtly courtroom courtrooms courts courtship courtyard
courtyards couscous cousin cousins cove covenant covenants cover coverage coverages coverall covered
covering coverings coverlet covers covert covertly coverts coverup coves covet coveted coveting covetous
covetousness covets cow coward cowardice cowardly cowards cowbirds cowboy cowboys cowed cower cowering
cowhand cowhands cowhide cowling cowman coworkers cowpony cowpox cowpuncher cows coxcombs coy coyly
coyness coyote coyotes cozier coziness cozy cps cpu crab crabapple crabbed crabby crabmeat crabs crack
crackdown crackdowns cracked cracker crackers cracking crackle crackled crackles crackling crackpot
crackpots cracks cradle cradled cradles craft crafted crafter crafting crafts craftsman craftsmanship
craftsmen crafty craggy crags cram crammed cramming cramp cramped cramps crams cranberries crane
cranelike cranes craning crank crankcase cranked cranking cranks crankshaft cranky crannies cranny crap
crapshoot crash crashed crasher crashes crashing crashlet crass crassest crassness crate crater cratered
cratering craters crates crave craved craven craves craving cravings crawl crawled crawling crawls
crawlspace crayons craze crazed crazee crazes crazies crazily craziness crazing crazy creak creaked
creaking creaks cream creamed creamer creamier creams creamy crease creased creases creasingly create
created creates creating creation creationism creationist creations creative creatively creativeness
creativity creator creators creature creatures creche credence credential credentialized credentials
credibility credible credibly credit creditable creditably creditcard credited crediting creditor
creditors credits creditworthy credo credulity credulous credulousness creed creedal creeds creek creeks
creep creeper creepers creepiest creeping creeps creepy cremate cremated cremation crematoriums creole
crepe crept crescendo crescent crest crested crestfallen cresting crests crevasse crevasses crevice
crevices crew crewcut crewel crewmen crews crib cribbing cribs cricket crickets cried cries crime crimes
criminal criminality criminalize criminalized criminalizing criminally criminals criminologist
criminology crimp crimped crimping crimps crimson crimsoning cringe cringed cringing crinkles cripple
crippled cripples crippling crises crisis crisp crisper crisply crispness crispy crisscross crisscrossed
crisscrossing critcism criteria criterion critic critical criticality critically criticism criticisms
criticize criticized criticizes criticizing critics critique critter critters croak croaked croaker
croakin croaking croaks crochet crocidolite crocked crocketed crocodile crofters croissants crone cronies
crony cronyism crook crooked crookery crooks croon crooned crooner crooning croons crop cropped cropping
crops cross crossbars crossborder crosscurrents crossed crosses crossfire crossing crossings crossover
crossroading crossroads crosswalk crossways crosswise crotch crotchety crouch crouched crouches crouchin
crouching croupier crow crowbait crowd crowded crowding crowds crowed crowing crown crowned crowning
crowns crows crucial crucially crucible crucified crucifix crucifixion crucifying crude crudely crudes
crudest crudities crudity cruel cruelest cruelly cruelty cruise cruiser cruisers cruises cruising crumble
crumbled crumbles crumbling crumbly crumminess crummy crumpled crunch crunched crunches crunchier
crunching crupper crus crusade crusaded crusader crusaders crusades crusading crush crushed crusher
crushers crushes crushing crust crusts crusty crutch crutches crux cruzado cruzados cry crying cryostat
crypt cryptic cryptographers cryptographic crysanthemum crystal crystalline crystallite crystallites
crystallize crystallized crystallizing crystals cu cub cubbyhole cubbyholes cube cubed cubes cubic cubism
cubist cubists cubs cuckoo cuckoos cucumber cud cuddled cuddly cudgels cue cued cues cuff cufflinks cuffs
cuirassiers cuisine cul culinary cull culled culling culminate culminated culminates culminating
culmination culpable culprit culprits cult cultist cultivate cultivated cultivates cultivating
cultivation cults cultural culturally culture cultured cultures cumara cumbersome cumin cumulate
cumulative cumulatively cumulus cunning cunningly cup cupboard cupboards cupful cupid cupids cupped cups
cur curative curator curators curb curbed curbing curbs curbside curd curdling curds cure cured cures
curettage curfew curing curio curiosities curiosity curious curiously curl curled curling curls curly
currant currants currencies currencny currency current currently currents curricula curricular curriculum
curriculums curry curse cursed curses cursing cursory curt curtail curtailed curtailing curtailment
curtails curtain curtained curtains curtly curtness curtseyed curvaceously curvature curve curved curves
curving curvy cushion cushioned cushioning cushions cusp custodial custodian custody custom customarily
customary customer customers customization customized customs cut cutback cutbacks cute cuteness cuter
cutest cutglass cutlass cutlery cutlets cutoff cutouts cuts cutsie cutter cutters cutthroat cutting
cuttings cuvees cyanide cycads cycle cycled cycles cyclical cyclicality cyclicals cycling cyclist
cyclists cyclohexanol cyclorama cyclosporine cylinder cylinders cylindrical cynic cynical cynically
cynicism cynics cypress cyst cystic cysts cytokine cytolysis cytoplasm czar czars da dabbed dabbing
dabble dabbled dabbler dabbles dabbling dabs dachshounds dactyls dad dada daddy daffodils daft dagers
daggerman daguerreotypes dailies daily daintily dainty dairies dairy dairyland dairymen dais daises
daisies daisy dales dalliances dally dam damage damaged damages damaging dame damed daminozide dammed
dammit damn damnation damned damning damnit damp damped dampen dampened dampening damper dampers damping
dampness dams damsel dance danced dancelike dancer dancers dances dancing dandelion dandily dandy dang
danged danger dangerous dangerously dangers dangle dangled dangles dangling dank dapper dappled darbuka
dare dared dares darin daring dark darken darkened darkening darker darkest darkhaired darkling darkly
darkness darkroom darlin darling darlings darn darned dart dartboard darted darting darts das dash
dashboard dashboards dashed dashes dashing dastardly data database databases datadex date dated datelined
dates dating datum daubed daughter daughters daunt daunted daunting dauntless dauphin davenport davits
dawdled dawdling dawn dawned dawning dawns day daybed daybreak daydream daydreamed daydreaming daylight
daylights daylong days daytime daze dazed dazzle dazzled dazzler dazzles dazzling dazzlingly dd de dea
deacon deactivated deactivates deactivation dead deadbeats deadened deader deadheads deadliest deadline
deadlines deadliness deadlock deadlocked deadly deadness deadpan deadweight deadwood deaf deafened
deafening deafness deal dealer dealers dealership dealerships dealing dealings dealmaker dealmakers deals
dealt dean deans dear dearer dearest dearly dearth death deathbed deathless deathly deaths deathward
deathwatch debacle debacles debasement debasing debatable debate debated debates debating debauchery
debenture debentures debilitated debilitating debility debit debonair debris debs debt debtholder
debtholders debtor debtors debts debugged debunk debunked debunking debut debutante debuted debuting
debuts decade decadelong decadence decadent decades decaffeinated decal decametrina decamped decanted
decanting decapitalize decapitalized decay decayed decaying decays decease deceased decedent deceit
deceitful deceive deceived deceives deceiving decelerate decelerated decelerating deceleration decencies
decency decent decently decentralize decentralized decentralizing deception deceptive deceptively
decertified decertify decide decided decidedly decidely decides deciding decimal decimals decimated
decimating decions decipher deciphered decision decisional decisionmaking decisions decisive decisively
decisiveness deck decked deckhands decking decks declaimed declamatory declaration declarations
declarative declaratory declare declared declares declaring declasse declassifying decline declined
decliners declines declining declivity deco decoction decode decolletage decommissioned decommissoned
decompose decomposed decomposes decomposing decomposition decompression decongestant deconstructed
decontaminated decontrol decor decorate decorated decorating decoration decorations decorative
decorativeness decorator decorators decorous decorticated decorum decoy decoys decrease decreased
decreases decreasing decree decreed decreeing decrees decrement decrepit decribed decried decries
decriminalized decry decrying dedicate dedicated dedicates dedication deduce deduced deduces deducing
deduct deductable deducted deductibility deductible deductibles deducting deduction deductions deductive
deed deeds deem deemed deeming deems deep deepen deepened deepening deepens deeper deepest deeply deeps
deer deerskins def defaces defacing defamation defamatory defamed default defaulted defaulters defaulting
defaults defeat defeated defeating defeatism defeatists defeats defecated defect defected defecting
defection defections defective defector defectors defects defend defendant defendants defended defender
defenders defending defends defense defenseless defenses defensible defensive defensively defensiveness
defer deference deferent deferents deferment deferments deferred deferring defers defiance defiant
defiantly deficiencies deficiency deficient deficit deficitcutting deficits defied defies defile defiles
defiling definable define defined defines defining definite definitely definition definitional
definitions definitive definitively deflate deflated deflating deflationary deflationist deflator
deflators deflect deflected deflecting deflects defocusing defoliation deforestation deformation
deformational deformed deformities deformity defraud defrauded defrauding defray defrayed deft deftly
deftness defunct defunded defuse defused defy defying degassed degeneracy degenerate degenerated
degenerates degeneration degenerative deglycerolized degradation degrade degraded degrading degree
degrees dehumanised dehumanize dehumanized dehumidified dehydrate dehydrated dehydration deification
deigned deities deja dejectedly dejection del delay delayed delaying delays delectable delectably
delectation delegate delegated delegates delegating delegation delegations delete deleted deleterious
deleting deletion deletions deli deliberate deliberated deliberately deliberating deliberation
deliberations deliberative delicacies delicacy delicate delicately delicatessen delicious deliciously
delight delighted delightful delightfully delighting delights delimit delimits delineaments delineate
delineated delineating delineation delinking delinquencies delinquency delinquent delinquents deliriously
delirium delist delisted delisting deliver deliverable deliverance delivered deliverers deliveries
delivering delivers delivery delivre dell deloused delousing delphic delta deltas deltoid deltoids delude
deluded deluding deluge deluged delusion delusions deluxe deluxer delve delved delver delves delving
demage demagogic demagoguery demagogues demand demanded demander demanding demandingly demands demarcated
demarcation demeaned demeaning demeanor demeanors demeans demented dementia demilitarize demise demo
demobilize demobilized demobilizing democracies democracy democrat democratic democratically democratize
democratized democratizing democrats demographic demographics demography demolish demolished demolishing
demolition demon demonetized demoniac demonic demonize demonized demonizing demonologist demons
demonstators demonstrable demonstrably demonstrate demonstrated demonstrates demonstrating demonstration
demonstrations demonstratives demonstrators demoralization demoralize demoralized demoralizes
demoralizing demoted demotion demur demure demurred demurrer demurs demythologize demythologized den
denationalized denial denials denied denies denigrate denigration denims denizens denominated
denomination denominational denominations denominator denominators denote denoted denotes denoting
denouement denounce denounced denounces denouncing dens dense densely densest densities densitometry
density dent dental dented denting dentist dentistry dentists dents dentures denuclearized denude denuded
denunciation denunciations deny denyin denying deodorant depart departed departing department
departmental departments departs departure departures depcreciation depend dependable depended dependence
dependency dependent dependents depending depends depersonalized depict depicted depicting depiction
depictions depicts deplete depleted depletes depletion deplorable deplorably deplore deplored deplores
deploring deploy deployable deployed deploying deployment deployments deport deportation deportations
deported deportees depose deposed deposit depositary deposited depositing deposition depositions
depositor depositors depository deposits depot depots depraved depravities depravity deprecatory
depreciable depreciated depreciating depreciation depredations depress depressant depressants depressed
depresses depressing depressingly depression depressions depressors deprivation deprivations deprive
deprived deprives depriving deprogrammings depth depths deputies deputized deputy der derail derailed
derailing derailments deranged derangement derby dere deregulate deregulated deregulating deregulation
deregulaton derelict dereliction derelicts deride derided derision derisively derivation derivations
derivative derivatives derive derived derives deriving dermal dermatological derogate derogation
derogatory derriere derring dervish dervishes descend descendant descendants descended descendent
descendents descending descends descent descents describe described describes describing description
descriptions descriptive desecrated desecrates desecration desegregate desegregated desegregation
desensitized desert deserted desertion deserts deserve deserved deserves deserving deshabille design
designate designated designates designating designation designations designed designees designer
designers designing designs desirability desirable desire desired desires desiring desirous desist
desisted desk desklegs desks desktop desolate desolation desolations despair despaired despairing
despairingly despairs despatch despatched desperadoes desperate desperately desperation despicable
despise despised despises despite despoiled despoilers despoiling despondency despondent despot despotism
despots dessert desserts dessier destabilize destabilizes destabilizing destination destinations destined
destinies destiny destitute destroy destroyed destroyer destroyers destroying destroys destruction
destructive desuetude desultory detach detachable detached detachment detail detailed detailing details
detailsman detain detained detaining detect detectable detected detecting detection detective detectives
detector detectors detects detente detention deter deterence detergency detergent detergents deteriorate
deteriorated deteriorates deteriorating deterioration determinable determinant determinants determinate
determination determinations determinative determine determined determinedly determines determing
determining determinism deterministic deterrant deterred deterrence deterrent deterrents deterring deters
detest detestable detestation detested detests dethroned detonate detonated detonating detonation detour
detoured detours detoxification detoxify detract detracted detracting detractor detractors detracts
detribalize detriment detrimental detriments deuterated deuterium deutsche devaluation devaluations
devalue devalued devastate devastated devastating devastatingly devastation develop developed developer
developers developing development developmental developments develops deviance deviant deviants deviate
deviated deviates deviating deviation deviations device devices devil devilish devils devious devise
devised devisee devises devising devlopments devoid devote devoted devotedly devotee devotees devotes
devoting devotion devotional devotions devour devoured devouring devours devout devoutly dew dewars
dewatering dewdrops deworm dexamethasone dexterity dextrous dey dhow diabetes diabetic diabetics
diabolical diachronic diagnometer diagnosable diagnose diagnosed diagnoses diagnosing diagnosis
diagnostic diagnosticians diagnostics diagonal diagonalizable diagonally diagonals diagram diagrammed
diagramming diagrams dial dialect dialectic dialectical dialectically dialectics dialects dialed dialing
dialogue dialogues dials dialysis dialyzed diam diameter diameters diametrically diamond diamonds diaper
diapers diaphanous diaphragm diaphragmic diaphragms diaries diarrhea diarrhoea diary diathermy diathesis
diatomic diatoms diatribe diazepam dibenzofurans dibs dicate dice dichondra dichotomy dicker dickered
dickering dicks diclosed dictate dictated dictates dictating dictation dictator dictatorial dictators
dictatorship dictatorships diction dictionaries dictionary dictum did didactic diddle diddling
dideoxyinosine didn die died diehard diehards diem dies diesel diesels diet dietary dieters dieting diets
diety differ differed difference differences different differentiable differential differentials
differentiate differentiated differentiates differently differing differs difficult difficulties
difficulty diffidence diffraction diffrunce diffuse diffused diffusely diffusers diffuses diffusing
diffusion dig digest digested digestibility digestible digesting digestion digestive digger diggers
digging digit digital digitalis digitalization digitalized digitizes digits dignified dignifies dignify
dignitaries dignity digress digressions digs diisocyanate dike diktat dilapidated dilatation dilate
dilated dilates dilating dilation dilemma dilemmas dilettante diligence diligent diligently dill diluents
dilute diluted dilutes diluting dilution dilutive dim dime dimension dimensional dimensionally
dimensioning dimensions dimers dimes dimesize diming diminish diminished diminishes diminishing
diminution diminutive dimly dimmed dimmer dimming dimwits dimwitted din dine dined diner diners dines
dinghy dingo dingy dining dinkiest dinner dinners dinnertime dinnerware dinosaur dinosaurs diocesan
diocese dioceses diocs diorah dioramas dioxalate dioxide dioxin dioxins dip diphtheria diploma diplomacy
diplomas diplomat diplomatic diplomatically diplomats dipole dipoles dipotassium dipped dipper dipping
dippy dips dire direct directed directing direction directional directionally directionless directions
directive directives directivity directly directmail directness director directorate directorial
directories directors directorship directory directrices directs dirge dirhams dirt dirtier dirtiest
dirty disabilities disability disable disabled disabling disabuse disadvantage disadvantaged
disadvantages disaffected disaffection disaffiliate disaffiliated disaffiliation disagree disagreeable
disagreed disagreement disagreements disagrees disallow disallowance disallowed disappear disappearance
disappearances disappeared disappearing disappears disappoint disappointed disappointing disappointment
disappoints disapprobation disapproval disapprove disapproved disapproves disapproving disapprovingly
disarm disarmament disarmed disarming disarmingly disarranged disarray disassemble disassembled
disassembly disassociate disassociated disaster disasters disastrous disastrously disavowed disband
disbanded disbanding disbelief disbelieve disbelieved disbelieves disbelieving disburden disbursed
disbursement disbursements disburses disbursesments disc discard discarded discern discernable discerned
discernible discerning discernment discerns discharge discharged discharges discharging discimination
disciple disciples discipleship disciplinary discipline disciplined disciplines disciplining disclaimed
disclaimer disclaimers disclaims disclose disclosed discloses disclosing disclosure disclosures disco
discography discoid discolored discolors discomfit discomfited discomfort disconcert disconcerting
disconnect disconnected disconnecting discontent discontented discontinuance discontinue discontinued
discontinuing discontinuity discontinuous discord discordant discordantly discorporate discorporated
discos discotheque discotheques discount discounted discounter discounters discounting discounts
discourage discouraged discouragement discourages discouraging discourse discourses discourteous discover
discovered discoverer discoveries discovering discovers discovery discredit discredited discrediting
discreet discreetly discrepancies discrepancy discrepencies discrepency discrete discretion discretionary
discriminate discriminated discriminates discriminating discrimination discriminatory discs discursive
discursiveness discus discuss discussant discussed discusses discussing discussion discussions disdain
disdained disdainful disdainfully disdaining disdains disease diseased diseases disembark disembarked
disembarking disembodied disenchanted disengage disengaged disengagement disentangle disentangling
disfavor disfavored disfigured disgorge disgorgement disgrace disgraced disgraceful disgruntled disguise
disguised disguises disgust disgusted disgusting dish disharmony dishearten disheartened disheartening
dished dishes disheveled dishing dishonest dishonestly dishonesty dishonor dishonorable dishonored
dishonouring dishwasher dishwashers dishwater disillusioned disillusioning disincentive disincentives
disinclination disinclined disinfectant disinfectants disinfected disinflation disingenuous disintegrate
disintegrated disintegrating disintegration disintegrative disinterest disinterested disinterred
disjointed disk diskette diskettes disking disks dislike disliked dislikes disliking dislocated
dislocation dislocations dislodge dislodged disloyal disloyalty dismal dismally dismantle dismantled
dismantles dismantling dismay dismayed dismaying dismember dismembered dismembering dismemberment dismiss
dismissal dismissed dismisses dismissing dismounted dismounting dismounts disobedience disobedient
disobey disobeyed disobeying disorder disordered disorderliness disorderly disorders disorganized
disoriented disown disowned disparage disparaged disparagement disparaging disparate disparities
disparity dispassionate dispatch dispatched dispatchers dispatches dispatching dispel dispell dispelled
dispensable dispensary dispensation dispense dispensed dispenser dispensers dispenses dispensing
dispersal dispersant dispersants disperse dispersed dispersement dispersing dispersion displace displaced
displacement displaces displacing display displayed displaying displays displeased displeases displeasure
disposable disposables disposal disposals dispose disposed disposes disposing disposition dispositions
dispossessed dispossession disppointed disprove disproving disputable dispute disputed disputes
disqualified disqualify disquiet disquieting disquietude disquisition disregard disregarded disregarding
disrepair disreputable disrepute disrespect disrobe disrupt disrupted disrupting disruption disruptions
disruptive disrupts dissatisfied dissected dissecting dissection dissects dissembling disseminate
disseminated disseminates disseminating dissemination dissension dissensions dissent dissented dissenter
dissenters dissenting dissents disseration disservice dissident dissidents dissimilar dissimiliar
dissimulation dissipate dissipated dissipates dissipating dissociate dissociated dissociates dissociating
dissociation dissolution dissolutions dissolve dissolved dissolves dissolving dissonance dissonances
dissuade dissuaded distal distance distances distancing distant distantly distaste distasteful
distastefully distate distension distil distillates distillation distilled distiller distilleries
distillers distillery distilling distills distinct distinction distinctions distinctive distinctively
distinctly distinguish distinguished distinguishes distinguishing distort distortable distorted
distorting distortion distortions distorts distract distracted distractedly distracting distraction
distractions distraught distress distressed distresses distressing distressingly distributable distribute
distributed distributer distributes distributing distribution distributions distributive distributor
distributors district districting districts distrubition distrust distrusted distrusts disturb
disturbance disturbances disturbed disturber disturbing disturbingly disturbs disulfide disunion
disunited disunity disused ditch ditched ditcher ditches dither dithering dithers ditties ditto ditty
diuretic diuretics diurnal diva divan divans dive dived diver diverge divergence divergent diverging
divers diverse diversifed diversified diversify diversifying diversion diversionary diversions
diversities diversity divert diverted diverticulitis divertimento diverting dives divest divested
divesting divestiture divestitures divestment divide divided dividend dividends divider divides dividing
divination divine divinely diving divining divinities divinity divisible division divisional divisions
divisive divisiveness divorce divorced divorcee divorces divulge divulging divvied divvying dizzily
dizziness dizzy dizzying do doable doan doble doc docile docilely dock docked docket docketed dockets
docks dockside dockworkers dockyards docters doctor doctoral doctorate doctorates doctored doctoring
doctors doctrinaire doctrinal doctrinally doctrine doctrines docudrama docudramas document documentaries
documentary documentation documented documenting documents docutainment doddering dodge dodged dodging
doe doer doers does doffing dog dogcatcher dogfight dogged doggedly doggerel doggie dogging doggone
doghouse dogleg dogma dogmas dogmatic dogmatically dogmatism dogs dogtrot dogwood doin doing doings
doldrums dole doled doleful doles doling doll dollar dollarette dollars dolledup dollies dollop dollops
dolls dolphin dolphins dolt doltish domain domains dome domed domes domestic domestically domesticates
domesticity domicile domiciled dominance dominant dominantly dominate dominated dominates dominating
domination domineering dominion domino dominoes domponents don donate donated donates donating donation
donations done donkey donkeys donna donned donning donnybrook donor donors dons donut doo doodads doom
doomed dooming dooms doomsayer doomsayers doomsday door doorbell doorkeeper doorknob doorman doormen
doors doorstep doorway doorways dope doped doper dorm dormant dormitories dormitory dosage dosages dose
dosed doses dossier dossiers dost dot doted doth doting dots dotted dotting double doubled doubleheader
doubles doubling doubloon doubly doubt doubte doubted doubter doubters doubtful doubtfully doubting
doubtingly doubtless doubtlessly doubts dough doughnut doughty dour dourly douse doused dove doves
dovetail dovetails dovish dowdy dowel doweling dower down downbeat downcast downdraft downed downer
downfall downgrade downgraded downgrades downgrading downgradings downhill downing downpayment
downpayments downplay downplayed downplaying downplays downpour downright downs downshoot downside
downsize downsized downsizing downstairs downstream downtalking downtime downtown downtrend downtrodden
downturn downturns downward downwind dowry doxepin dozed dozens dozing drab drachma drachmas draconian
draft drafted draftee draftees drafters drafting drafts draftsmen drafty drag dragged dragger dragging
dragnet dragon dragons dragoon dragooned drags drahve drain drainage drained draining drains dram drama
dramas dramatic dramatical dramatically dramatics dramatist dramatists dramatization dramatizations
dramatize dramatized dramatizes dramatizing drank drape draped draper draperies drapers drapery drapes
draping drastic drastically draught draughts draughty draw drawback drawbacks drawbridge drawdown drawer
drawers drawin drawing drawings drawl drawled drawling drawn draws dread dreaded dreadful dreadfully
dreading dream dreamed dreamer dreamers dreamin dreaming dreamless dreamlessly dreamlike dreams dreamt
dreamy drearier dreariness dreary dredged dredges dregs drenching dress dressed dresser dressers dresses
dressing dressings dressmaking dressy drewe dribble dribbled dried drier driers dries drift drifted
drifter driftin drifting driftnet drifts driftwood drill drilled drillers drilling drills drink drinkable
drinker drinkers drinking drinks drip dripped dripping drips drive driven driver drivers drives driveway
driveways driving drizzle drizzling drizzly dromozoa dromozootic drone drones drooled drooling droop
drooped drooping drop droped droplets dropoff dropoffs dropout dropouts droppable dropped dropper
droppers dropping droppings drops dross drought droughts drouth drove drover drovers droves drown drowned
drowning drownings drowns drowsed drowsily drowsing drowsy drubbed drubbing drudgery drug drugged
druggers druggies drugging druggist druggists drugless drugs drugstore drugstores drum drumbeat
drumbeating drumlin drummed drummer drummers drumming drumroll drums drumsticks druncke drunk drunkard
drunkards drunken drunkenly drunkenness drunker drunks druther dry dryer dryin drying dryly dryness
drywall dthat dual dualism dualities dubbed dubious dubiously dubs duck ducked ducking duckling ducklings
ducks duct ducts ductwork dud dudgeon duds due duel dueled dueling duels dues duet duets duffel duffer
duffers dug dugout duke dulcet dull dulled duller dullest dulling dullish dullness dulls dully duly dumb
dumbbell dumbbells dumber dumbest dumbfounded dummies dummy dump dumped dumping dumps dumpster dumpsters
dumpy dun dune dunes dung dungarees dungeon dungeons dunk dunked dunks duo duodenal duopoly duped dupes
duplex duplicable duplicate duplicated duplicates duplicating duplication duplications duplicative
duplicity durability durable durables duration durations duress durin during durn dusk dusky dust dustbin
dustbowl dusted dusting dustjacket dusts dusty duties dutiful dutifully duty dwarf dwarfed
dwarfism dwarfs dwell dwelled dweller dwellers dwelling dwellings dwells dwelt dwindle dwindled dwindles
dwindling dye dyed dyeing dyes dying dykes dynamic dynamical dynamically dynamics dynamism dynamite
dynamited dynamo dynamos dynastic dynasties dynasty dynodes dysentery dysfunction dysgenic dyslexia
dyspeptic dysplasia dystopia dystopian dystopias dystrophy each eager eagerly eagerness eagle eagles ear
eardrums eared earful earl earlier earliest early earmark earmarked earmarking earn earned earner earners
earnest earnestly earnestness earnigs earning earnings earns earphone earphones earring earrings ears
earsplitting earth earthbound earthenware earthlings earthly earthmoving earthquake earthquakes
earthshaking earthworm earthworms earthy earworm ease eased easel easement easements eases easier easiest
easily easing east eastern eastward easy easygoing eat eatable eatables eaten eateries eaters eatery
eating eatings eats eave eavesdrop eavesdropping ebb ebbed ebbing ebbs ebony ebullient ebulliently
eccentric eccentricities eccentricity eccentrics ecclesiastical echelon echelons echo echoed echoes
echoing eclairs eclat eclectic eclectically eclipse eclipsed eclipses eclipsing ecliptic ecological
ecologically ecologists ecology econobox econometric econometrics economic economical economically
economics economies economist economists economize economizing economy ecstasy ecstatic ecstatically
ectoplasmic ecumenical ecumenicists ecumenist ecumenists edema edematous edentulous edge edged edges
edgewise edginess edging edgy edible edict edifice edified edifying edit edited editing edition editions
editor editorial editorialist editorialists editorialize editorially editorials editors editorship edits
ednedayose educate educated educating education educational educationalist educations educator educators
educrats eduction eel eerie eerily eeriness effaces effect effecte effected effecting effectinge
effective effectively effectiveness effects effectual effectuate effeminate effete efficacious
efficaciously efficacy efficiencies efficiency efficient efficiently effigy effloresce effluent effluents
effluvium effort effortful effortless effortlessly efforts effrontery effusive egalitarian egalitarianism
egg egged egghead eggplants eggs eggshell ego egocentric egos egotism egotist egotistic egotistical
egregious egregiously egrets eh eidetic eies eightball eighteenth eighth eighties either ejaculated eject
ejected ejection eke eked eking elaborate elaborated elaborately elaborates elaborating elaboration elan
elapse elapsed elapses elastic elasticity elastomer elastomers elated elation elbow elbowing elbows elder
elderly elders eldest elect elected electing election elections elective electives electoral electorate
electors electric electrical electrically electricals electrician electricians electricity electrified
electrifying electrode electrodes electrolysis electrolytic electromagnet electromagnets electron
electronic electronically electronics electrons electrophorus electroplated electroplating electroreality
electroshock electroshocks electrostatic elects elegance elegances elegant elegantly elegiac elegy
element elemental elementary elements elephant elephantine elephants elevate elevated elevates elevating
elevation elevations elevator elevators eleventh elfin elicit elicited elicits elide eligibility eligible
eliminate eliminated eliminates eliminating elimination eliminations elite elites elitist elitists elixir
elk ell ellipses ellipsis ellipsoid ellipsoids elliptical elm elms elongate elongated elongation eloped
eloquence eloquent eloquently else elsewhere elswehere eluate eluates elucidated elucidation elucidations
elucidative eluded eludes eluding elusive elusiveness eluted elution em emaciated emanated emanating
emanation emanations emancipate emancipated emancipation emasculate emasculated emasculation embalmers
embalming embankment embargo embargoed embargoes embargos embark embarked embarking embarks embarrass
embarrassed embarrassing embarrassingly embarrassment embarrassments embassies embassy embattled embedded
embellish embellished embezzle embezzled embezzlement embezzler embezzling embittered emblazoned emblem
emblematic emblems embodied embodies embodiment embodiments embody embodying emboldened embolisms
embossed embouchure embrace embraced embraces embracing embroider embroidered embroideries embroidery
embroiled embryo embryonic embryos emcee emerald emeralds emerge emerged emergence emergencies emergency
emergent emerges emerging emeritus emigrants emigrate emigrated emigrating emigration emigrations emigre
emigres eminence eminences eminent eminently emissaries emissary emission emissions emit emits emitted
emitting emote emoted emotion emotional emotionalism emotionality emotionally emotions empathetic
empathize empathy emperor emperors emphases emphasis emphasize emphasized emphasizes emphasizing emphatic
emphatically emphaticize emphysema emphysematous empire empires empirical empirically empiricism employ
employe employed employee employees employer employerpaid employers employes employing employment
employments employs empower empowered empowering empowerment empowers emptied emptier empties emptiness
empty emptying emulate emulated emulating emulator emulsified emulsifiers emulsion en enable enabled
enables enabling enact enacted enacting enactment enactments enacts enamel enameling enamelled enamels
enamored encamp encamped encampment encapsulate encased encasing encephalitis enchained enchant enchanted
enchanting enchantingly enchantment enciphered encircle encircled encircles encircling enclave enclaves
enclosed encloses enclosing enclosure enclosures encoded encoder encomiums encompass encompassed
encompasses encompassing encore encores encounter encountered encountering encounters encourage
encouraged encouragement encourages encouraging encouragingly encroach encroached encroaching
encroachment encrusted encrypting encumber encumbered encumbrance encumbrances encyclopedia encyclopedias
encyclopedic encylopedia end endanger endangered endangering endangerment endeared endearing endearment
endearments endeavor endeavored endeavoring endeavors endeavour endeavours ended endemic endevor ending
endings endless endlessly endocrine endogamous endogamy endogenous endometriosis endorse endorsed
endorsement endorsements endorsers endorses endorsing endosperm endothelial endothermic endotoxin
endotoxins endow endowed endowment endowments endows endpoints endrocrine ends endurable endurance endure
endured endures enduring enduringly enemies enemy energetic energetically energies energize energized
energizes energizing energy enervating enervation enflamed enforce enforceable enforced enforcement
enforcer enforcers enforces enforcing engage engaged engagement engagements engages engaging engagingly
engender engendered engenders engine engineer engineered engineering engineers engineless engines
engorged engorgement engrave engraved engraver engraves engraving engravings engrossed engrossing engulf
engulfed engulfing engulfs enhance enhanced enhancement enhancements enhances enhancing enigma enigmatic
enjoin enjoinder enjoined enjoining enjoy enjoyable enjoyed enjoying enjoyment enjoys enlargd enlarge
enlarged enlargement enlargements enlargers enlarges enlarging enlighten enlightened enlightening
enlightenment enlist enlisted enlisting enlistment enlists enliven enlivened enlivening enmeshed enmities
enmity ennui ennumerated enny enormity enormous enormously enough enoxacin enquired enrage enraged
enraptured enrich enriched enriches enriching enrichment enroll enrolled enrollees enrolling enrollment
enrollments enroute ensconced ensemble ensembles enshrined enshrouding enshrouds enslave enslaved
enslavement enslaving ensnare ensnared ensnarled ensue ensued ensues ensuing ensure ensured ensures
ensuring entail entailed entailing entails entangled entanglement entanglements enter entered entering
enterotoxemia enterprise enterprises enterprising enterprisingly enters entertain entertained entertainer
entertainers entertaining entertainment entertainments entertains enterteyned enthalpy enthralled
enthralling enthrones enthuses enthusiam enthusiasm enthusiasms enthusiast enthusiastic enthusiasts
entice enticed enticements enticing enticingly entire entirely entirety entities entitle entitled
entitlement entitlements entitles entitling entity entombed entomologist entourage entractes entrance
entranced entrances entranceway entrant entrants entrapment entre entreat entreated entreaties entree
entrench entrenched entrenchment entrepreneur entrepreneurs entries entropy entrust entrusted entrusting
entry entwined enumerated enumeration enunciate enunciated enunciating enunciation envelope enveloped
envelopes enveloping envenomed enviable enviably envied envious enviously enviroment environing
environment environmental environments environs envisage envisaged envisages envision envisioned
envisioning envisions envoy envoys envy enzymatic enzyme enzymes eons eosinophilic epaulets ephemeral
epic epicenter epics epicure epicurean epicycle epicycles epicyclical epicyclically epidemic epidemics
epidemiologic epidemiologist epidermis epigenetic epigrammatic epigrams epigraph epilepsy epileptic
epileptics epilogue epiphany epiphysis episode episodes episodic epistemology epistolatory epitaph
epithet epithets epitome epitomize epitomized epitomizes epoch epochal epoxy epsiode epsom equal equaled
equaling equality equalization equalize equalizer equalizers equalizing equalled equally equals
equanimity equate equated equates equating equation equations equator equatorial equestrian equestrians
equidistant equidistantly equilibrated equilibrium equilibriums equiment equine equines equip equipment
equipotent equipped equipping equips equitable equitably equities equity equityholders equivalence
equivalent equivalents equivocal equivocating er era eradicate eradicated eradicating eradication eras
erasable erase erased eraser erasers erases erasing erasures erawhere ere erect erected erecting erection
erects ergonomics ergotropic erned erode eroded erodes eroding erosion erotic erotica erotically err
errand errant errata erratic erratically erred erroneous erroneously error errors errs ersatz erstwhile
erudite erudition erupt erupted erupting eruption erupts erysipelas erythroid erythropoietin escalate
escalated escalating escalation escalators escapade escapades escape escaped escapees escapes escaping
escapist escheat eschew eschewed eschewing eschews escort escorted escorting escorts escritoire escrow
escrowed escudo escutcheon escutcheons esophagus esoteric esoterica especially espionage esplanade
espousal espouse espoused espouses espousing espresso essay essayed essayish essayist essayists essays
esse essence essences essential essentially essentials establish established establishes establishing
establishment establishments establshed estancia estancias estanciero estancieros estate estates esteem
esteemed esterases esters esthetic esthetics estimable estimate estimated estimates estimating estimation
estimators estragole estranged estrangement estranging estrogen estuarian estuaries estuary et etc
etcetera etch etched etching eternal eternally eternity ethane ethanol ether ethereal ethers ethic
ethical ethically ethicist ethicists ethics ethnic ethnically ethnicity ethnography ethos ethyl ethylene
etiquette etymological etymology eucalyptus eugenic eulogize eulogized eulogizers eulogy euphemism
euphemisms euphoria euphoric eutectic evacuant evacuate evacuated evacuation evade evaded evader
evaders evades evading evaluate evaluated evaluates evaluating evaluation evaluations evaluative
evangelical evangelicals evangelism evangelist evangelists evaporate evaporated evaporates evaporation
evaporative evasion evasions evasive even evened evenhanded evening evenings evenly evens evensong
event eventful eventfully events eventshahleh eventual eventualities eventuality eventually eventuate
evenutally ever evergreen evergreens everlasting everlastingly evermounting eversteadier every everybody
everyday everyone everything everywhere evict evicted evicting evidence evidenced evidences evidencing
evident evidential evidently evil evildoers evils evinced eviscerate eviscerating evocation evocations
evocative evoke evoked evokes evoking evolution evolutionary evolutionists evolve evolved evolves
evolving ex exacerbate exacerbated exacerbates exacerbating exacerbation exacerbations exachanges exact
exacted exacting exactly exacts exaggerate exaggerated exaggerating exaggeration exaggerations exalt
exaltation exaltations exalted exalting exam examiantion examination examinations examine examined
examiner examiners examines examinin examining example examples exams exasperate exasperated exasperating
exasperatingly exasperation excavate excavated excavating excavation excavations excavator excavators
exceed exceeded exceeding exceedingly exceeds excel excelled excellence excellences excellent excellently
excelling excels excelsin excelsior except excepting exception exceptional exceptionally exceptions
excerpt excerpts excess excesses excessive excessively exchange exchangeable exchanged exchanger
exchangers exchanges exchanging exchequer excise excised excision excitability excitatory excite excited
excitedly excitement excitements exciter excites exciting exclaim exclaimed exclaiming exclaims
exclamation exclamations exclude excluded excludes excluding exclusion exclusionary exclusions exclusive
exclusively exclusiveness exclusivity excommunicated excorciate excoriate excoriated excoriating
excrement excrete excreted excretion excretory excruciating excrutiatingly excursion excursions excursus
excusable excuse excused excuses excutives exec execs execuitive execute executed executes executing
execution executioner executions executive executives executor executors exegesis exemplar exemplary
exemplified exemplifies exemplify exempt exempted exempting exemption exemptions exempts exercisable
exercise exercised exercises exercising exerpts exert exerted exerting exertion exertions exerts
exeuctive exhaled exhaling exhanges exhaust exhausted exhaustible exhausting exhaustingly exhaustion
exhaustive exhaustively exhausts exhibit exhibited exhibiting exhibition exhibitions exhibitors exhibits
exhilarated exhilarating exhilaration exhort exhortations exhorting exhorts exhumations exhume exhusband
exigencies exile exiled exiles exiling exist existance existed existence existent existential
existentialist existing exists exit exited exiting exits exluding exodus exogamous exogamy exonerate
exonerated exonerating exoneration exorbitant exorcise exorcism exorcisms exorcist exothermic exotic
expand expandable expanded expanding expands expanse expansion expansionary expansionism expansionist
expansionists expansions expansive expansively expansiveness expatriate expatriates expecially expect
expectable expectancies expectancy expectant expectantly expectation expectations expected expectedly
expecting expects expediency expedient expediently expedients expedite expedited expediting expedition
expeditions expeditious expeditiously expel expelled expelling expend expendable expended expenditure
expenditures expends expense expenses expensive experience experienced experiences experiencing
experiential experientially experiment experimental experimentally experimented experimenter
experimenters experimenting experiments expert expertise expertly experts expiating expiation expiration
expirations expire expired expires expiring explain explained explaining explains explanation
explanations explanatory expletive explicable explicit explicitly explicitness explicity explictly
explode exploded explodes exploding exploit exploitation exploitative exploited exploiter exploiters
exploiting exploits exploration explorations exploratory explore explored explorer explorers explores
exploring explosion explosions explosive explosively explosives explusion expo exponential exponentially
exponents export exported exporter exporters exporting exports expose exposed exposes exposing exposited
exposition expositions expository exposure exposures expounded expounding express expressed expresses
expressible expressing expression expressionism expressionist expressionists expressionless expressions
expressive expressiveness expressivness expressly expressway expropriated expulsion expunge expunged
expunging expurgation exquisite exquisitely exquisiteness extant extempore extemporize extend extended
extendible extendibles extending extends extension extensions extensive extensively extent extenuate
extenuating exterior exteriors exterminate exterminated exterminating extermination exterminator extern
external externally extinct extinction extinguish extinguished extinguisher extinguishers extinguishment
extirpated extirpating extolled extolling extols extort extorted extorting extortion extortionate extra
extract extracted extracting extraction extractor extractors extracts extradite extradited extraditing
extradition extraditions extralegal extramarital extramural extraneous extraneousness extraordinary
extrapolate extrapolated extrapolates extrapolation extrapolations extras extravagance extravagant
extravagantly extravaganza extravaganzas extrema extreme extremely extremes extremist extremists
extremities extremity extricate extrovert extruded extruder extruding extrusion extrusions exuberance
exuberant exuberantly exude exuded exultantly exultation exulted exults eyd eye eyeball eyeballing
eyeballs eyebrow eyebrows eyed eyeful eyeglasses eyeing eyelashes eyelets eyelid eyelids eyepiece eyes
eyesight eyesore eyeteeth eyewear eyewitness eyewitnesses eying fable fabled fables fabric fabricate
fabricated fabricates fabricating fabrication fabrications fabricator fabricators fabrics fabulations
fabulous fabulously facade facaded facades face faced faceless facelift facelifts faces facet facetious
facetiously facets facial facile facilitate facilitated facilitates facilitating facilitators facilites
facilities facility facing facings facsimile facsimiles facsiport fact faction factions facto factor
factored factories factoring factors factory facts factual factually faculties faculty fad faddish fade
faded fadeout fades fading fads faery faier fail failed failing failings fails failure failures faint
fainted fainter faintest fainting faintly fair fairer faires fairest fairgoers fairies fairing fairly
fairness fairs fairway fairways fairy fait faith faithful faithfully faiths fajitas fake faked faker
fakes faking falcon falconers falconry falcons fall fallacious fallacy fallback fallen fallible falling
falloff fallout fallow falls false falsehood falsehoods falsely falseness falsification falsified falsify
falsifying falsity falter faltered faltering falters fame famed fames familar familarity familial
familiar familiarity familiarize familiarly familiarness families familistical family famine famines
famous famously fan fanatic fanatical fanatically fanaticism fanatics fancied fancier fancies fanciest
fanciful fancifully fancy fancying fanfare fangs fanned fanning fans fantasia fantasies fantasist
fantasize fantasized fantastic fantastically fantasy fantods far faraway farce farces fare fared fares
farewell farfetched farflung faring farm farmed farmer farmers farmhands farmhouse farmhouses farming
farmland farmlands farms farmsteads farmwives faro farrowings farther farthest fascicles fasciculations
fascinate fascinated fascinates fascinating fascinatingly fascination fascism fascist fascists fashion
fashionable fashioned fashioning fashions fast fastball fastballs fasten fastened fastener fasteners
fastening fastenings fastens faster fastest fastidious fastness fat fatal fatalists fatalities fatality
fatally fatboy fate fateful fates father fathered fatherly fathers fathom fathoms fathuh fatiegued
fatigue fatigued fatigues fats fatsos fatten fattened fattening fatter fatty fatuous faucet fault faulted
faulting faultless faultlessly faultlines faults faulty fauna faux favor favorable favorableness
favorably favored favorer favoring favorite favorites favoritism favors favour fawn fawned fawning fax
faxed faxes faxing faze fazed fealty fear feare feared fearful fearfully fearing fearlast fearless
fearlessly fears fearsome feasibility feasible feast feasted feasting feasts feat feather featherbedding
feathered featherless feathers feathery feats feature featured featureless features featuring febrile
fecal feckless fecund fecundity fed federal federalism federalist federalists federalize federalized
federally federation fedora feds fee feeble feeblest feebly feed feedback feeder feeders feeding feedings
feedlot feedlots feeds feedstock feel feelers feeling feelings feels fees feet feigned feigning feint
feistier feistiness feisty feler felicities felicitous felicity feline fell fella fellas felled feller
fellers felling fellow fellowfeeling fellows fellowship fellowships felon felonies felonious felons
felony felt female females feminine femininity feminism feminist feminists fence fenced fences fencing
fend fended fender fenders fending fennel fenoldopam fens fenugreek fer ferment fermentation
fermentations fermented fermenting fermions fern fernery ferns ferocious ferociously ferocity ferret
ferreted ferreting ferrets ferried ferries ferris ferroelectric ferromagnetic ferry ferrying fertile
fertility fertilization fertilizations fertilized fertilizer fertilizers fertilizing fervent fervently
fervid fervor fervors fess fest fester festering festival festivals festive festivities festivity
festooned festooning fetal fetch fetched fetches fetching fetchingly fete feted fetes fetid fetish
fetishize fettered fetus fetuses feud feudal feudalism feudalistic feuded feuding feuds fever fevered
feverish feverishly fevers few fewer fewest ffreind fiance fiancee fiasco fiat fiber fiberglas fiberglass
fiberoptic fibers fibrillation fibrin fibrocalcific fibrosis fibrous ficials fickle fickleness fiction
fictional fictionalized fictions fictitious fictive ficus fiddle fiddling fide fidelity fidgeting
fiduciary fiefdom fiefdoms field fielded fielder fielders fielding fieldmice fields fieldstone fieldwork
fiend fiendish fierce fiercely fierceness fiercer fiercest fiery fiesta fifteenfold fifteenth fifth
fiftieth fig figger figgered fight fighter fighters fightin fighting fights figment figural figurative
figuratively figure figured figurehead figures figuring filagree filament filaments filbert filberts
filched filde file filed filers files filet filets filial filibuster filibusters filigree filing filings
fill filled filler filleted fillies filling fillings fillip fills filly film filmed filming filmmakers
filmmaking films filmstrips filmy filter filtered filtering filters filth filthy filtration fin finagled
finagling final finale finalist finalists finality finalized finalizing finally finals finance financed
financeer financer finances financial financially financier financiers financing financings finanicial
find finder finders finding findings finds fine fined finely fineness finer finery fines finesse finessed
finest finetuning finger fingered fingering fingerings fingerlings fingernails fingerprint fingerprinting
fingerprints fingers fingertips finial finicky fining finish finished finisher finishes finishing finite
finned fins fir fire firearm firearms fireball fireballs firebombed firebombing firebombs firebrand
firebreaks firebug firecracker firecrackers fired firefighter firefighters firefighting firehoops
firehouses firelight fireman firemen fireplace fireplaces firepower fireproofing fires firestorm
firewater fireweed firewood fireworks firing firings firm firma firmed firmer firming firmly firmness
firms firmwide firsthand firstround firsts fiscal fiscally fish fishbowl fished fisheries fisherman
fishermen fishers fishery fishes fishin fishing fishmongers fishpond fishy fission fissionable fissured
fissures fist fisted fists fit fitful fitfully fitness fits fitted fittest fitting fittings fivefold
fiveyear fix fixable fixated fixation fixations fixed fixedrate fixers fixes fixing fixture fixtured
fixtures fizzes fizzled fizzles fizzy fjords flabbergasted flabbiness flaccid flag flagellated
flagellation flageolet flagged flagging flagpole flagpoles flagrant flagrantly flags flagship flagships
flail flailed flailing flair flak flakes flaky flamboyant flamboyantly flame flamed flames flaming
flammable flange flanged flank flanked flanker flanking flannel flannels flap flapped flapper flappers
flapping flaps flare flared flares flaring flash flashback flashbacks flashed flasher flashes flashier
flashing flashlight flashlights flashpoint flashy flask flat flatcars flathead flatiron flatish flatland
flatlands flatly flatness flatnesses flatout flats flatten flattened flattening flattens flatter
flattered flattering flatteringly flatters flattery flattest flattish flatulence flatulent flatus
flatware flaunt flaunted flaunting flaunts flautist flavor flavored flavorful flavoring flavorings
flavors flaw flawed flawless flaws flax flaxen flaxseed flay flea fleas fleawort fleck flecked fled
fledging fledgling fledglings flee fleece fleeced fleeing flees fleet fleetest fleeting fleets flesh
fleshpots fleshy flew flex flexed flexers flexibility flexible flexicoker flexing flextime flexural flick
flicked flicker flickered flickering flicking flicks flied flier fliers flies flight flightiness flights
flighty flimflam flimsies flimsy flinch flinched flinching fling flinging flings flint flintless flinty
flip flippant flippantly flipped flippers flipping flips flirt flirtation flirtatious flirted flirting
flit flitting flng float floated floater floating floats floc flocculated flocculation flock flocked
flocking flocks floe floes flog flogged flood flooded floodheads flooding floodlight floodlighted
floodlit floods floor floorboards flooring floors floorshow flop flopped floppies floppy flops flora
floral florid florist flotation flotations flotilla flotillas flounce flounced flounder floundered
floundering flounders flour floured flourish flourished flourishes flourishing flout flouted flouting
floutingly flow flowchart flowed flower flowered flowering flowerpot flowers flowing flown flows flu
flubbed fluctuate fluctuated fluctuates fluctuating fluctuation fluctuations flue fluency fluent fluently
fluff fluffy fluid fluidity fluids fluke flung flunk flunked flunking flunky fluorescein fluorescence
fluorescent fluoresces fluoride fluorinated fluorine fluoropolymer fluoropolymers flurried flurries
flurry flush flushed flushes flushing flustered flute fluted flutes fluting flutist flutter fluttered
fluttering flux fluxes fly flyaway flyer flyers flying flyways foal foals foam foamed foaming foams foamy
focal focally foci focus focused focuses focusing focussed fodder foe foes fog fogged foggy fogy foh
foibles foil foiled foiling foisted fold foldability foldable folded folder folders folding folds foliage
folio folk folkish folklike folklore folks folksongs folksy follicular follies follow followed follower
followers followership followeth following followings follows followthrough followup folly foment
fomented fomenting foments fond fonder fondest fondled fondly fondness font fontanel fonts food foods
foodservice foodstuff foodstuffs fool fooled foolhardy fooling foolish foolishly foolishness foolproof
fools foot footage football footballer footballs footbridge footfall footfalls foothill foothills
foothold footholds footing footlights footloose footman footnote footnoted footnotes footpath footprint
footprints footstep footsteps footstool footsy footwear footwork foppish for forage forages foraging
foray forays forbad forbade forbearance forbears forbid forbidden forbidding forbids forbore forborne
force forced forceful forcefully forcefulness forces forcibly forcing fords fore forearm forearms
forebear forebears foreboding forecast forecasted forecaster forecasters forecasting forecasts foreclose
foreclosed foreclosing foreclosure foreclosures forefathers forefeet forefinger forefingers forefront
forego foregoing foregone foreground forehead foreheads foreign foreigner foreigners foreknowledge
foreknown foreleg foreman foremost forensic forensics forepart forepaws forerunner forerunners foresaw
foresee foreseeable foreseeing foreseen foresees foreshadow foreshadowed foreshadowing foreshortened
foreshortening foresight forest forestall forestalled forestry forests foretell forethought forever
foreword forfeit forfeitable forfeited forfeiting forfeiture forfeitures forgave forge forged forger
forgeries forgery forges forget forgetful forgetfulness forgets forgettable forgetting forging forgings
forgit forgitful forgive forgiven forgiveness forgiving forgo forgoes forgone forgot forgotten forint
forints fork forked forking forklift forklifts forks forlorn forlornly form formability formal
formaldehyde formalism formalities formality formalize formalized formalizes formally format formation
formations formative formats formed former formerly formidable formidably forming forms formula formulae
formulaic formulas formulate formulated formulates formulating formulation formulations forsake forsaken
forsakes forseeable forswears forswore fort forte forth forthcoming forthright forthrightly
forthrightness forthwith fortifications fortified fortify fortitude fortnight fortress fortresses forts
fortuitous fortuitously fortunate fortunately fortune fortunes forum forums forward forwarded forwarders
forwarding forwards fossil fossilized fossils foster fostered fostering fosters fought foul fouled
foulest fouling foully found foundation foundations founded founder foundered foundering founders
founding foundling foundry founds fountain fountainhead fountains fourfold fours foursome fourteenth
fourth fourthquarter foward fowl fox foxes foxholes foxtail foyer fps fracas fracases fraction fractional
fractionally fractionated fractionation fractioning fractions fractious fracture fractured fractures
fracturing fragile fragility fragment fragmentarily fragmentary fragmentation fragmentations fragmented
fragments fragrance fragrances fragrant frail frailest frailties frambesia frame framed framer framers
frames framework framing franc franchise franchised franchisee franchisees franchiser franchisers
franchises franchising franchisor francs frangipani franked franker frankest frankfurter
frankfurters franking frankly frankness franks frantic frantically fraternisation fraternities fraternity
fraternize fraternized fraud frauds fraudulent fraudulently fraught fray frayed fraying frazzled freak
freaked freakish freakishly freaks freckled freckles free freebase freebies freebooters freed freedmen
freedom freedoms freefall freehand freeholders freeing freelance freelancers freelancing freely freemail
freeman freemarket freer frees freescrip freespender freest freestylers freethinkers freeway freeways
freewheelers freewheeling freeze freezer freezers freezes freezing freight freighter freighters freights
french frenetic frenzied frenziedly frenzy frequencies frequency frequent frequented frequently frequents
fresco frescoed frescoes frescoing frescos fresh freshborn freshened fresher freshly freshman freshmen
freshness freshwater fret frets fretted fretting friable friar friction frictional frictionless frictions
fridge fried friend friendlier friendlily friendliness friendly friends friendship friendships friers
fries frieze friezes frigate frigates fright frighten frightened frightening frighteningly frightens
frightful frightfully frigid frill frills frilly fringe fringed fringes fripperies frisky frittered
frittering fritters frivolities frivolity frivolous frivolously frizzled frizzling fro frock frocks frog
frogmen frogs frolic frolicked frolicking frolics from fronds front frontage frontal fronted frontend
frontier frontiers frontiersmen fronting frontrunner fronts fros frost frostbite frosted frosting frosty
froth frothier frothing frothy frown frowned frowning frowningly frowns frowzy froze frozen fructose
frugal frugality frugally fruit fruitbowl fruitful fruitfully fruitfulness fruition fruitless fruitlessly
fruits fruity frumpy frustrate frustrated frustrates frustrating frustratingly frustration frustrations
fry fryers frying ft fuchsia fuck fucken fucks fudge fudged fudging fuel fueled fueling fueloil fuels
fugitive fugitives fugual fugures fulcrum fulfill fulfilled fulfilling fulfillment fulfills fulfilment
fulfull full fullback fullbacking fuller fullest fulllength fullness fullscale fully fullyear fulminate
fulminating fulminations fumble fumbled fumbling fumed fumes fumigant fumigants fuming fumpered fun
function functional functionalism functionally functionaries functionary functioned functioning functions
fund fundamantal fundamantalist fundamental fundamentalism fundamentalist fundamentally fundamentals
funded funding fundraiser fundraisers fundraising funds funeral funerals fungal fungi fungible fungicides
fungus funks funky funnel funneled funneling funnels funnier funniest funny fur furbishing furious
furiouser furiously furled furlongs furlough furloughed furloughs furnace furnaces furnish furnished
furnishes furnishing furnishings furniture furor furrier furriers furrow furrowed furrows furry furs
further furthered furthering furthermore furthers furthest furtive furtively fury fuse fused fuselage
fuses fusiform fusillade fusillades fusing fusion fuss fusses fussily fussing fussy fusty futile futility
future futureeither futures futurist futuristic futurists fuzz fuzzed fuzzier fuzzy fy gab gabardine
gabbing gabble gabbling gable gadflies gadfly gadget gadgetry gadgets gaffes gag gage gages gagged
gagging gaggle gaging gagline gags gagwriters gaiety gaily gain gained gainer gainers gainful gaining
gains gait gaited gaiters gal gala galactic galaxies galaxy gale gall gallant gallantry gallants
gallbladder galled galleries gallery galley galleys galling gallium gallivantin gallon gallonage gallons
gallop galloped galloping gallows galls gallstone gallstones gals galvanic galvanism galvanize galvanized
galvanizing gambit gambits gamble gambled gambler gamblers gambles gambling game gamebird gamekeeper
games gamesmen gametes gametocide gaming gamma gamut gander gang gangbusters ganging gangland gangling
ganglion gangplank gangs gangster gangsterish gangsters gangway gantlet gap gaped gaping gapped gaps gapt
garage garaged garages garb garbage garbed garbled garden gardened gardener gardeners gardenettes
gardenia gardenias gardening gardens gargantuan gargle garish garishness garland garlanded garlic garment
garments garner garnered garnet garnish garoupa garrison garrisoned garroting garrulous garter gas
gasconade gaseous gases gash gashes gasket gaskets gaslights gasoline gasolines gasp gasped gasping
gaspingly gasps gassed gasser gasses gassing gassings gassy gastric gastrocnemius gastronomes gastronomy
gate gates gateway gateways gather gathered gathering gatherings gathers gauche gaucherie gaucheries
gaucho gaudy gauge gauged gauges gauging gaunt gauntlet gauss gauze gave gavottes gawky gay gayety gays
gaze gazed gazelle gazer gazes gazing gazpacho gear gearboxes geared gearing gears gee geeing geeks
geered geese gegenschein gel gelatin gelding geldings gels gem gemlike gems gemsbok gemstone gen gendarme
gender genders genealogies genera general generalist generalists generalities generality
generalization generalize generalized generally generalpurpose generals generalship generate generated
generates generating generation generational generations generator generators generic generically
generics generosity generous generously genes genesis genetic genetically geneticist geneticists genetics
genial genie genii genital genius geniuses genocide genome genre genres genteel gentian gentians gentile
gentility gentle gentleladies gentlelady gentleman gentlemanly gentlemen gentleness gentler gently
gentrified gentry genuine genuinely genus geocentric geochemistry geode geographer geographers geographic
geographical geographically geography geologic geological geologically geologist geologists geology
geometric geometrical geometrically geometry geopolitical geosciences geothermal geranium gerbera
geriatric germ germane germaneness germanium germinal germinate germinated germs gerrymandering gerundial
gestational gesticulated gesticulating gesture gestured gestures gesturing get getaway gether gets gettin
getting geyser geysering geysers ghastly gherkins ghetto ghettos ghost ghostbusters ghostbusting ghosted
ghostlike ghostly ghosts ghoul ghoulish ghouls giant giants gibberish gibbet gibe gibes giblet giddiness
giddy gift gifted gifts gig gigantic giggle giggled giggles giggling gigolo gild gilded gilding gilt
gilts gim gimbaled gimcracks gimmick gimmickry gimmicks gimmicky gin ginger gingerly gingham ginkgo
ginmill ginnin ginning gins ginseng gird girded girder girders girding girdle girds girl girlfriend
girlfriends girlie girlish girlishly girls girth gist git give giveaway giveaways givebacks given
givenness giver gives giveth givin giving gizmo gizmos glacial glacier glaciers glad glade gladiator
gladly gladness glamor glamorize glamorized glamorous glamour glance glanced glances glancing gland
glanders glands glandular glare glared glares glaring glaringly glasnost glass glasses glassless
glassware glassy glaucoma glaze glazed glazes glazing gleam gleamed gleaming glean gleaned gleans glee
gleeful gleefully gleened glees glib glibly glide glided glider gliders glides gliding glimmer
glimmering glimmers glimpse glimpsed glimpses glint glinted glinting glissade glisten glistened
glistening glitch glitches glitter glitterati glittered glittering glittery glitz glitzy gloat gloated
gloaters gloating gloats global globalism globalist globalists globalization globalized globalizing
globally globe globes globetrotter globigii globulin globulins glomerular glommed gloom gloomier gloomily
gloomy glop glories glorification glorified glorifies glorify glorious gloriously glory glorying gloss
glossary glossed glossy glottal glove gloved glover gloves glow glowed glowered glowering glowing glows
glucose glue glued glues gluey glum glumly glut glutamate glutamic glutaric gluten glutinous gluts
glutted glutting gluttons gluttony glycerin glycerine glycerol glycerolized glycol glycols glycosides gm
gnarled gnash gnashing gnaw gnawed gnawing gnome gnomelike gnomes gnomon go goad goaded goal goals goat
goatee goats gob gobble gobbled gobbledygook gobblers gobbles gobbling goblins god godamit goddam
goddamit goddammit goddamn goddamned goddess godfather godhead godless godlike godliness godmother gods
godsend goes goggles goin going goings goitre goitrogen goitrogens gold goldbanded golden goldfish golds
goldsmith goldstock golf golfed golfer golfers golfing golfs golly gon gone gonna gonne goo good goodbye
goodies goodness goodnight goods goodwill goody gooey goofed goofiness goofing goofy goons goooolick
goose gooseberry goosey gooshey gore gored gorge gorged gorgeous gorgeously gorges gorging gorilla
gorillas gorup gory gosh gospel gossamer gossip gossiped gossiping gossips gossipy got gothic gotta
gotten gouge gouged gouging gourd gourmet gourmets gout gouty goverment govern governance governed
governess governing governmemt government governmental governmentally governments governmentset governor
governors governorship governs gown gowned gowns gpd grab grabbag grabbed grabbin grabbing grabs grace
graced graceful gracefully gracefulness graces gracious graciously grad gradations grade graded grader
graders grades gradient gradients grading grads gradual gradualism gradualist gradually graduate
graduated graduates graduating graduation graffiti graft grafted grafting graham grain grained graining
grains grainy gram grammar grammarians grammatical grammatically grams granary grand grandchild
grandchildren granddad granddaddies granddaughter grandees grander grandest grandeur grandfather
grandfathers grandiloquent grandiose grandkids grandly grandma grandmas grandmasters grandmother
grandmotherly grandmothers grandparents grandson grandsons grandstand grandstander grandstanding granite
grant granted grantee granting grantors grants granular granules granulocytic grape grapefruit grapes
grapeshot grapevine grapevines graph graphed graphic graphical graphically graphics graphite graphs
grapple grappled grapples grappling grasp grasped grasping grass grassed grassers grasses grassfire
grasshoppers grassland grassroots grassy grate grated grateful gratefully grates gratification gratified
gratify gratifying gratifyingly grating gratingly gratings gratis gratitude gratuities gratuitous
gratuitously gratuity graunt grave gravel gravely graven graver graves gravest gravestone graveyard
graveyards gravid gravitas gravitates gravitating gravitation gravitational gravity gravy gray graybeard
graybeards grayed grayer graying grays graze grazed grazer grazers grazin grazing grease greased greases
greasies greasy great greatcoat greatcoated greate greater greatest greatly greatness greats greed
greedier greedily greedy green greenback greenbacks greener greenest greenfield greenhouse greenhouses
greening greenish greenly greenmail greenmailer greenness greens greensward greenware greet greeted
greeter greeters greeting greetings greets gregarious grenade grenades gret grevouselye grew grey greying
grid gridded gridiron gridlock gridlocked grief grievance grievances grieved grieving grievous grill
grille grilled grillework grillwork grim grimace grimaced grimaces grime grimed grimly grimmer grimmest
grimness grimy grin grind grinder grinders grinding grindings grinds grindstone gringos grinned grinning
grins grip gripe griped gripes griping gripped gripping grips grisly grist gristmill grit grits gritty
grizzled grizzlies grizzly groan groaned groaning groans grocer groceries grocers grocery grogginess
groggy groin grok grokked grokking groom groomed grooming grooms groomsmen groove grooved grooves grope
groped groping gross grossed grosses grossing grossly grotesque grotesquely grotesques grottoes ground
groundball groundbreakers grounded grounder grounding groundless grounds groundup groundwater groundwave
groundwork group grouped grouper grouping groupings groups grouse groused grouses grousing grove grovel
grovelike groveling grovels groves grow grower growers growing growl growled growling growls grown
grownups grows growth growths growthy grub grubby grubs grudge grudges grudging grudgingly grueling
gruesome gruesomeness gruff grumble grumbled grumbles grumbling grunt grunted grunting gruonded guanidine
guar guarantee guaranteed guaranteeing guarantees guarantor guaranty guard guarded guardedly guardedness
guardhouse guardian guardians guardianship guarding guards gubernatorial guerilla guerrilla guerrillas
guess guessed guesses guessing guesstimates guesswork guest guests guffawing guffaws guidance guide
guidebook guided guideline guidelines guidepost guideposts guides guidewheels guiding guild guilder
guilders guile guileless guillotine guilt guiltiness guiltless guilty guinea guise guises guitar
guitarist guitars gulag gulf gull gulled gullet gulley gullibility gullible gullies gulling gully gulp
gulped gulping gulps gum gummed gumming gummy gumption gums gun gunbarrel gunboats gunfighter gunfights
gunfire gunflint gungho gunk gunloading gunman gunmen gunned gunner gunners gunning gunny gunplay
gunpoint gunpowder guns gunship gunshot gunslinger gunslingers gunslinging guppies gurgle gurgling guru
gurus gush gushed gusher gushes gushing gushy gussets gussied gust gusto gusts gusty gut guts gutsy
gutted gutter guttered gutters guttural guy guys guzzle guzzled guzzler guzzlers guzzles guzzling gym
gymnast gymnastic gymnastics gymnasts gyms gynecologic gynecological gynecologist gynecologists
gynecology gypsies gypsum gypsy gyrate gyrated gyrating gyration gyrations gyro gyros gyroscopes ha
habeas haberdasheries haberdashery habit habitable habitants habitat habitats habits habitual habitually
habitues hable hack hacked hacker hackers hacking hackles hackneyed hacks hacksaw hackwork had hadd
haddock haflis hafta haggard haggardly haggle haggling hagglings hail hailed hailing hails hailstorm
haint hair haircut haircuts hairdos hairdresser hairdressers hairier hairless hairline hairpiece
hairpieces hairpin hairs hairshirt hairsplitting hairspray hairtonic hairy hairyknuckled halcyon halfback
halfbacks halfhearted halfheartedly halfmile halftime halfway halfways halides hall hallelujahs hallmark
hallmarks hallowed halls hallucinating hallucinations hallucinatory hallway hallways halo halogen
halogenated halogens halos halt halted halter halting haltingly halts halvah halve halved halves halving
ham hamburger hamburgers hamlet hammer hammered hammering hammerless hammerlock hamming hammock hamper
hampered hampering hampers hams hamstring hamstringing hamstrung han hand handbag handbills handbook
handbooks handclasp handcrafted handcuff handcuffed handcuffs hande handed hander handful handfuls
handgun handguns handheld handhold handicap handicapped handicaps handicrafts handicraftsman handier
handiest handily handing handiwork handkerchief handkerchiefs handle handlebars handled handlers handles
handless handling handmade handmaiden handout handouts handpicked hands handscrolls handset handsets
handshake handshaker handsome handsomely handsomer handspikes handstand handstands handwriting
handwritten handy handyman handymen hang hangar hangars hanged hangers hangin hanging hangman hangout
hangouts hangover hangovers hangs hangups hank hankered hankerin hanky hansom haole haphazard haphazardly
hapless happen happened happening happenings happens happenstance happier happiest happily happiness
happy harangued harangues haranguing harass harassed harassing harassment harbinger harbor harbored
harboring harbors harborside hard hardbake hardball hardboard hardboiled hardbound hardcore hardcover
harddisk harden hardened hardener hardening harder hardest hardier hardline hardliner hardliners hardly
hardness hardscrabble hardship hardships hardtack hardware hardwood hardwoods hardworking hardy hare
harelips harem hares hark harking harm harmed harmful harming harmless harmlessly harmlessness harmonic
harmonies harmonious harmoniously harmonization harmonize harmony harms harness harnessed harnessing harp
harped harping harpsichord harpsichordist harpy harrassment harried harrowed harrowing harrumphing
harsh harshened harsher harshest harshly harshness hartes harvest harvested harvesting harvests has hash
hasher hashers hashes hashing hashish hasps hassle hassled hassles hassling hast haste hasten hastened
hastening hastens hastily hasty hat hatbox hatch hatchback hatched hatcheries hatchery hatchet hatching
hatchings hatchway hate hated hateful haters hates hath hating hatred hats hatted hattes haughtily
haughtiness haughty haul haulage hauled haulers hauling hauls haunches haunt haunted haunting hauntingly
haunts haute hauteur have haven havens haves havin having havoc hawing hawk hawked hawker hawkers hawking
hawkish hawks hay hayfields haystack haystacks hazard hazardous hazards haze hazel hazelnut hazelnuts
hazes hazy he head headache headaches headboard headcount headdress heade headed header headhunters
heading headings headland headlands headless headlights headline headlined headlines headlinese
headlining headlong headmaster headphones headquarter headquartered headquarters headrest headrests
headroom heads headsets headship headsman headstand headstands headstones headstrong headwall headwalls
headwaters headway heady heal healed healer healers healing health healthcare healthful healthier
healthiest healthily healthy heap heaped heaping heaps hear heard heare hearer hearers hearest hearing
hearings hears hearsay hearse heart heartbeat heartbreak heartbreaking heartburn heartened heartening
heartfelt hearth hearths heartiest heartily heartland heartless hearts heartstopping heartthrob
heartwarmingly hearty heat heated heatedly heater heaters heath heathen heathenish heather heating heats
heatshield heave heaved heaven heavenly heavens heavenward heavers heaves heavier heavies heaviest
heavily heaviness heaving heavy heavyweight heavyweights hebephrenic hecatomb heck heckled hectares
hectic hedge hedged hedgehogs hedgers hedges hedging hedonism hedonistic heed heeded heedless heeds heel
heelers heels heelsthe heft hefted heftier heftiest hefty hegemonic hegemony heifers heighborhoods height
heighten heightened heightening heightens heights heinous heir heiress heirs heist heisted hel held
helicopter helicopters heliocentric helion heliotrope heliports helium helix hell hellfire hello hells
helluva helm helmet helmeted helmets helmsman help helped helper helpers helpful helpfully helpfulness
helping helpings helpless helplessly helplessness helpmate helps hem hematologist hemetin hemisphere
hemispheric hemispherical hemlines hemlocks hemmed hemming hemoglobin hemolytic hemophilia hemophiliacs
hemorrhage hemorrhaged hemorrhages hemorrhaging hemorrhoids hemosiderin hems hen hence henceforth
henchman henchmen henpecked hens hepatitis heptachlor her herald heralded heraldic heralding herb
herbaceous herbal herbicide herbicides herbs herculean herd herded herdin herding herds herdsmen here
hereabout hereabouts hereafter hereby hereditary heredity herein hereinafter heresy heretical heretics
heretofore hereunto herewith heritage heritages hermeneutics hermetic hermetically herniated hero heroes
heroic heroically heroics heroin heroine heroism herons herpetological herpetologist herpetologists
herpetology herring herringbone hers herself hesitance hesitancy hesitant hesitantly hesitate hesitated
hesitates hesitating hesitatingly hesitation heterogamous heterogeneity heterogeneous heterozygous hev
hevin hewed hewn hews hex hexagon hexagonal hexameter hey heyday hiatus hibachi hibernate hiccup hiccups
hick hickory hid hidden hide hideaway hidebound hideous hideously hideout hideouts hiders hides hiding
hierarchical hierarchies hierarchy hifalutin high highball highboard highboy highbrow highbrows higher
highest highfalutin highflying highland highlands highlight highlighted highlighting highlights highly
highness highpoint highpriced highrises highrisk highroad highs highschool hightailing hightops highway
highwayman highways highyield hijacked hijacker hijackers hijacking hike hiked hiker hikers hikes hiking
hilar hilarious hilariously hilarity hill hillbilly hills hillside hillsides hilltop hilltops hilly hilt
hilum him himself himselfe hind hinder hindered hindering hinders hindmost hindquarters hindrance
hindrances hindsight hinge hinged hinges hint hinted hinterlands hinting hints hip hipline hipper hippie
hips hipster hir hire hired hirelings hires hiring his hiss hissed hisself hissing histochemical
histology historian historians historic historical historically historichomes historicism historicity
historicized histories historiography history histrionics hit hitch hitched hitches hitching hither
hitherto hitless hitmakers hitman hits hitter hitters hitting hitwoman hive hmmm ho hoard hoarder
hoarding hoards hoarse hoarsely hoarseness hoaxes hob hobbies hobbing hobble hobbled hobbles hobbling
hobby hobbyist hobbyists hobnob hobo hobos hock hockey hocking hodgepodge hoes hog hogging hogs hoist
hoisted hoisting hokey hold holder holders holdin holding holdings holdouts holdovers holds holdup
holdups hole holed holes holiday holidays holies holiest holistic holler hollered hollering hollers
hollow hollowness hollows hollowware hollyhock hollyhocks holocaust holored holster holstered holy
holystones homage home homebound homebuilder homebuilders homebuilding homecoming homecomings homeequity
homefolk homeland homelands homeless homelessness homely homemade homemaker homemakers homeowner
homeowners homeownership homered homers homerun homes homeshopping homesick homesickness homespun
homestead homesteaders homesteads hometown homeward homewards homework homey homicidal homicide homicides
homier homilies homing homoerotic homoeroticism homogenate homogeneity homogeneous homogeneously
homogenization homogenize homogenized homogenous homologous homophobia homophobic homopolymers homosexual
homosexuality homosexuals homozygous hon hone honed honest honestly honesty honey honeybee honeybees
honeycombed honeymoon honeymooned honeymooners honeymooning honeysuckle honk honkytonks honor honorable
honorably honorarium honorariums honorary honored honoree honorific honoring honors honour honoured hooch
hood hoodle hoodlum hoodlums hoods hoodwinked hoof hoofmarks hoofs hook hooked hooker hookers hooking
hooks hookup hookups hookworm hooliganism hoop hoopla hoops hoosegow hoosegows hoot hooted hooting hoots
hooves hop hope hoped hopeful hopefully hopefuls hopeless hopelessly hopelessness hopes hoping hopped
hopper hopping hoppled hopples hops hopscotch hopscotched horde hordes horizon horizons horizontal
horizontally hormonal hormone hormones horn horned hornet horns horoscope horoscopes horrendous horrible
horribles horribly horrid horrific horrified horrifying horrifyingly horror horrors horse horseback
horsedom horseflesh horsehair horselike horseman horsemanship horsemeat horsemen horseplay horsepower
horseradish horses horseshoers horsewoman horticultural horticulture horticulturist hosannas hose hoses
hospice hospices hospitable hospital hospitality hospitalized hospitals hoss hosses host hostage hostages
hoste hosted hostelries hostess hostesses hostile hostilities hostility hosting hostler hosts hot hotbed
hotdog hotdogs hotel hotelier hoteliers hotelman hotels hothouse hothouses hotline hotlines hotly hotrod
hotter hottest hound hounded hounding hounds hour hourlong hourly hours house houseboat houseboats
housebound housebreakers housebreaking housebroken housecleaning housed houseful househld household
householder householders households housekeeper housekeeping houseman housemate housepaint houses
housewares housewarming housewife housewives housework housing housings hove hovel hovels hover hovered
hoverin hovering hovers how howdy howe however howitzer howl howled howlers howling howls howse
howsomever hoydenish hp hr hub hubba hubbub hubby hubris hubs huckster huckstering huddle huddled huddles
huddling hue hues huffed hug huge hugely hugged hugging huggings hugs huh hula hulk hulking hulks
hull hullabaloo hum humaine human humane humanely humaneness humanism humanist humanistic humanists
humanitarian humanities humanity humanize humanizing humankind humanly humanness humans humble humbled
humblest humbling humbly humid humidity humilation humiliated humiliates humiliating humiliatingly
humiliation humility humly hummable hummed humming hummocks humongous humor humorist humorists humorless
humorous humors humour hump humped hums hunch hunched hunches hunching hundredth hundredweight hung
hunger hungrier hungrily hungry hunk hunker hunkered hunt hunted hunter hunters hunting hunts hurdle
hurdled hurdles hurl hurled hurler hurlers hurley hurling hurls hurrah hurricane hurricanes hurried
hurriedly hurries hurry hurrying hurt hurting hurtled hurtling hurts husband husbandry husbands husbun
hush hushed husk huskily huskiness husks husky hustings hustle hustled hustler hustlers hustles hustling
hut hutch hutment hutments huts huzzahs hyacinths hyaline hyalinization hyaluronic hybrid hybrids
hydrated hydration hydraulic hydraulically hydraulics hydride hydrides hydrido hydrocarbon hydrocarbons
hydrochemistry hydrochloride hydroelectric hydrogen hydrogens hydrolysis hydrolyzed hydrophilic
hydrophobia hydrophobic hydrostatic hydrotherapy hydrous hydroxylation hydroxymethyl hyenas hygiene
hygienic hym hymen hymens hymn hymns hymselfe hype hyped hyper hyperactive hyperbole hyperbolic
hyperbolically hyperemia hyperemic hyperfine hyperinflation hypermarket hypermarkets hyperplasia
hypersonic hypertension hypertrophied hypertrophy hypervelocity hyperzeal hyphenated hyphens hyping
hypnosis hypnotic hypnotically hypnotized hypo hypoactive hypocracy hypocrisies hypocrisy hypocrite
hypocrites hypocritical hypodermic hypoglycemia hypoglycemic hypophyseal hypothalamic hypothalamus
hypotheses hypothesis hypothesize hypothesized hypothetical hypothetically hypothyroidism hys
hysterectomy hysteria hysterical hysterically hytt iambic ibuprofen ice iceberg icebergs icebound icebox
icecap iced icicle icing icon iconoclasm iconoclast iconoclastic icons icy idea ideal idealism idealisms
idealist idealistic idealization idealized ideally ideals ideas ideational identical identically
identifiable identification identified identifier identifiers identifies identify identifying identities
identity ideological ideologically ideologies ideologist ideologists ideologues ideology ides idiocies
idiocy idiom idiomatic idioms idiosyncrasies idiosyncratic idiot idiotic idiotically idiots idiotypes
idle idled idleness idler idlers idling idlings idly idol idolatry idolize idolized idols idosyncratic
idyll idyllic if iffy ifs igloo igneous ignite ignited ignition ignoble ignominious ignominiously
ignoramus ignorance ignorant ignore ignored ignores ignoring iguana iguanas ij ileum iliac ilk ill
illegal illegalities illegality illegally illegitimacy illegitimate illicit illicitly illiquid
illiquidity illiteracy illiterate illness illnesses illogic illogical ills illuminate illuminated
illuminates illuminating illumination illuminations illumine illumined illumines illusion illusionary
illusionist illusions illusive illusiveness illusory illustrate illustrated illustrates illustrating
illustration illustrations illustrative illustrator illustrators illustrious image imaged imagery images
imaginable imaginary imagination imaginations imaginative imaginatively imagine imagined imagines imaging
imagining imaginings imagnation imbalance imbalances imbecile imbecility imbedded imbibe imbibed
imbroglio imbruing imbued imcomparable imcomplete imitate imitated imitates imitating imitation
imitations imitative imitators immaculate immanent immaterial immature immaturity immeasurable
immeasurably immediacies immediacy immediate immediately immemorial immense immensely immensities
immensity immersed immersion immigrant immigrants immigrated immigration imminence imminent imminently
immiserated immobility immobilized immoderate immodest immodesty immoral immoralities immorality immortal
immortality immortalized immovable immune immunities immunity immunization immunized immunoglobulin
immunological immunologist immunology immutable impact impacted impaction impacts impair impaired
impairment impaled impaling impart impartation imparted impartial impartiality imparting imparts
impassable impasse impassible impassioned impassive impassively impassiveness impatience impatiens
impatient impatiently impeached impeachment impeccable impeccably impede impeded impedes impediment
impediments impeding impelled impelling impels impending impenetrable imperative imperatives
imperceptible imperceptibly imperfect imperfection imperfections imperfectly imperial imperialism
imperialist imperialists imperil imperiled imperiling imperilled imperious imperiously imperishable
impermissible impersonal impersonalized impersonally impersonated impersonates impersonation
impersonations impersonator impertinent imperturbable impervious impetigo impetuous impetuousness impetus
impiety impinge impinging impious implacable implant implantable implantation implanted implanting
implausible implausibly implement implementation implemented implementer implementing implements
implicate implicated implication implications implicit implicitly implied implies implore implored
implores imploring imply implying impolite impolitic imponderable imponderables import importance
important importantly importation imported importer importers importing imports importunately
importunities impose imposed imposes imposing imposition impossibility impossible impossibly impostor
impotence impotency impotent impound impounded impoundment impoundments impoverished impoverishment
impracticable impractical impracticality imprecates imprecations imprecise imprecisely impregnable
impresario impress impressed impresser impresses impressing impression impressionism impressionist
impressionists impressions impressive impressively imprimatur imprint imprinted imprints imprison
imprisoned imprisoning imprisonment imprisons improbability improbable improbably impromptu improper
improperly improprieties impropriety improve improved improvement improvements improves improvident
improvidently improving improvisation improvisations improvisatory improvise improvised improviser
improvisers improvises improvising imprudence imprudent imprudently impudence impudent impudently impugn
impugned impugning impulse impulses impulsive impulsively impunity impure impurities impurity imput
imputation impute imputed in inability inaccessible inaccuracies inaccuracy inaccurate inaccurately
inaction inactivate inactivated inactivation inactive inactivity inadequacies inadequacy inadequate
inadequately inadvertence inadvertent inadvertently inadvisable inalienable inane inanimate inapplicable
inappropriate inapt inarticulate inasmuch inattention inattentive inaudible inaugural inaugurated
inaugurating inauguration inauspicious inboard inboards inborn inbound inbreeding incalculable
incandescent incantation incanted incapable incapacitated incapacitating incapacity incarcerate
incarcerated incarceration incarnate incarnation incarnations incautious incautiously incendiaries
incendiary incense incensed incentive incentives incepted incepting inception inceptor incertain
incessant incessantly incest incestuous inch inched inches inching inchworm incidence incident incidental
incidentally incidentals incidents incineration incinerator incinerators incipience incipiency incipient
incise incisions incisive incisiveness incite incited incitement incitements inciting inclement
inclination inclinations incline inclined inclosed include included includee includes including inclusion
inclusions inclusive inclusiveness incoherence incoherent incoherently income incomes incoming
incomparable incomparably incompatible incompatibles incompetence incompetency incompetent incompetently
incompetents incomplete incompletely incompleteness inconceivable inconclusive inconclusively
incongruities incongruity incongruous inconsiderable inconsistency inconsistent inconsistently
inconspicuous incontestable inconvenience inconveniences inconvenient inconveniently incorporate
incorporated incorporates incorporating incorporation incorrect incorrectly incorrigible incorruptible
increase increased increases increasing increasingly incredible incredibly incredulity incredulously
increment incremental increments incriminating incubate incubated incubating incubation incubi incubus
inculcated inculcation incumbencies incumbency incumbent incumbents incur incurable incurably incurred
incurring incurs incursion indebted indebtedness indecency indecent indecipherable indecision indecisive
indecisively indecisiveness indeed indefatigable indefensible indefinable indefinite indefinitely
indefiniteness indefinity indelible indelibly indelicate indemnify indemnifying indemnity indentations
indenture indentured independant independence independent independently independents indescribable
indestructible indeterminable indeterminate index indexation indexed indexer indexers indexes indexing
indicate indicated indicates indicating indication indications indicative indicator indicators indices
indict indicted indictment indictments indifference indifferent indigation indigenous indigent indigents
indigestible indigestion indignant indignantly indignation indignities indignity indirect indirection
indirectly indirectness indiscreet indiscretions indiscriminate indispensable indispensible indisposed
indisposition indisputable indisputably indistinct indium individual individualism individualist
individualists individuality individualized individually individuals individuate individuation
indivisibility indivisible indoctrinated indoctrinating indoctrination indolence indolent indolently
indomitable indoor indoors indorsed indpendent indubitable induce induced inducement inducements induces
inducing inducted inductees induction inductions indulge indulged indulgence indulgences indulgent
indulges indulging industrial industrialism industrialist industrialists industrialize industrialized
industrially industrials industries industrious industriously industry industryas industrywide industy
indwelling inedible ineffable ineffably ineffective ineffectively ineffectual inefficiencies inefficiency
inefficient ineligible ineluctable inept ineptitude ineptly ineptness inequalities inequality inequitable
inequitably inequities inequity inert inertia inertial inescapable inescapably inevitability inevitable
inevitably inexact inexcusable inexhaustible inexorable inexorably inexpensive inexperience inexperienced
inexpert inexplicable inexplicably inexplicit inexpressible inexpressibly inextricable inextricably
infallibility infallible infamous infamy infancy infant infantile infantry infantryman infantrymen
infants infarct infarction infatuation infect infected infecting infection infections infectious
infelicitous infer inferable inference inferences inferential inferior inferiority infernal infernally
inferno inferred infertile infertility infest infestation infestations infested infesting infests infidel
infidelity infidels infield infielder infielders infighting infiltrate infiltrated infiltrating
infiltration infinite infinitely infinitesimal infinitive infinitum infinity infirm infirmary infirmity
inflame inflamed inflammation inflammations inflammatory inflate inflated inflates inflating inflation
inflationary inflations inflected inflecting inflection inflections inflexible inflict inflicted
inflicting infliction inflight inflow inflows influence influenced influences influencing influent
influential influenza influx inform informal informality informally informant informants informatics
information informational informative informed informer informing informs infraction infractions infrared
infrastructure infrequent infrequently infringe infringed infringement infringements infringes infringing
infuriate infuriated infuriating infuriation infuse infused infusion infusions ingenious ingeniously
ingenuity ingest ingested ingestion inglorious ingloriously ingot ingots ingrained ingrates ingratiate
ingratiating ingratitoode ingratitude ingredient ingredients inhabit inhabitants inhabitation inhabited
inhabiting inhabits inhalation inhaling inharmonious inherent inherently inheres inherit inheritable
inheritance inherited inheriting inheritor inheritors inherits inhibit inhibited inhibiting inhibition
inhibitions inhibitor inhibitors inhibitory inhibits inholdings inhomogeneous inhospitable inhuman
inhumane inhumanities inimical inimitable iniquities iniquitous initial initialed initialing initially
initials initiate initiated initiates initiating initiation initiatiors initiative initiatives initiator
initiatve inject injected injecting injection injections injects injunction injunctions injunctive injure
injured injures injuries injuring injurious injury injustice injustices ink inkblots inking inkling inks
inkstand inlaid inland inlay inlet inlets inmate inmates inn innards innate innately inner innermost
inning innings innocence innocent innocently innocents innoculated innoculating innoculation innocuous
innovate innovated innovation innovations innovative innovativeness innovator innovators inns innuendo
innuendoes innumerable inoculate inoculation inoculations inoperable inoperative inopportune inordinate
inordinately inorganic inpatient inpatients inpenetrable inplace inpost input inputs inquest inquire
inquired inquiries inquiring inquiry inquisitive inquisitor inroad inroads insane insanely insanity
insatiable inscribed inscription inscriptions inscrutability inscrutable insect insecticide insecticides
insects insecure insecurities insecurity insemination insensitive insensitivity inseparable insert
inserted inserting insertion insertions inserts inset insets inshore inside insider insiders insides
insidious insidiously insight insightful insights insignificance insignificant insincere insinuate
insinuated insinuates insinuating insinuation insinuations insinuendo insipid insist insisted insistence
insistent insistently insisting insists insofar insolence insolent insolently insoluble insolvencies
insolvency insolvent insomnia insomniacs insouciance inspect inspected inspecting inspection inspections
inspector inspectors inspiration inspirational inspirations inspire inspired inspires inspiring
instability install installation installations installed installer installing installment installments
instalments instance instances instancy instant instantaneous instantly instead instigate instigated
instigating instigation instigator instigators instill instillation instills instinct instinctive
instinctively instincts instinctual institute instituted institutes instituting institution institutional
institutions instruct instructed instructing instruction instructional instructions instructive
instructor instructors instructs instrument instrumental instrumentally instrumentals instrumented
instruments insubordinate insubstantial insufferable insufferably insufficient insufficiently insularity
insulate insulated insulating insulation insulator insulators insulin insulins insult insulted insulting
insults insuperable insuperably insupportable insurability insurance insure insured insurer insurers
insures insurgence insurgency insurgent insurgents insuring insurmountable insurrection insurrections
intact intactible intake intangible intangibles integer integers integral integrals integrate integrated
integrates integrating integration integrative integrator integrators integrity intellect intellectual
intellectually intellectuals intelligence intelligent intelligently intelligentsia intelligible
intemperance intend intendant intendants intended intending intends intense intensely intensified
intensifier intensifiers intensify intensifying intensities intensity intensive intensively intent
intention intentional intentionally intentioned intentions intently intents inter interact interacting
interaction interactions interactive interacts interagency interaxial interbank interbreeding intercede
interceded intercept intercepted interception interceptor interceptors intercepts interchangable
interchange interchanges intercity interclass intercom intercompany interconnect interconnected
intercorporate intercourse intercrisis interdependent interdicting interdiction intereference interest
interested interesting interestingly interestrate interests interface interfaces interfacial interfaith
interfere interfered interference interferes interfering interferometer interferon interglacial
intergroup interim interior interiors interject interjected interjects interlaced interlacing interlayer
interlibrary interlining interlinked interlobular interlocking interlocutor interloper interlopers
interloping interlude interludes intermarket intermediaries intermediary intermediate intermediates
interment intermeshed interminable intermingle intermission intermissions intermittent intermittently
intermixed intermodal intermolecular intern internal internalized internally international internationals
interne interned interning internist internists internment interns interoffice interparty interpenetrate
interpeople interpersonal interplanetary interplay interpolated interpolation interpolations interposed
interposing interposition interpret interpretable interpretation interpretative interpreted interpreter
interpreters interpreting interpretive interpretor interprets interred interregnum interrelated
interrelation interrelations interrogate interrogated interrogation interrogatives interrogator
interrogators interrupt interrupted interrupting interruption interruptions interrupts intersect
intersecting intersection intersections interspecies interspersed intersperses interst interstage
interstate interstates interstellar interstices interstitial intertitles intertwined intertwining
interval intervals intervene intervened intervenes intervening intervenors intervention interventions
interview interviewed interviewee interviewees interviewer interviewers interviewing interviews interwar
interweaving interwoven intestinal intestine intestines inti intial intifada intifadah intima intimacy
intimal intimate intimated intimately intimating intimation intimations intimidate intimidated
intimidates intimidating intimidation intimidations intitiative into intolerable intolerably intolerance
intolerant intonaco intonation intonations intoned intones intoxicated intoxicating intoxication
intracompany intractable intraday intramural intranasal intransigence intransigent intransigents
intraocular intraparty intrapulmonary intrastate intratissue intrauterine intravenous intravenously
intrepid intricacies intricate intricately intrigue intrigued intrigues intriguing intriguingly intrinsic
intrinsically introduce introduced introduces introducing introduction introductions introductory
introject introjected introjects introspection introspective introverted intrude intruded intruder
intruders intrudes intruding intrusion intrusions intrusive intuition intuitions intuitive intuitively
inundated inundating inundations inure inured invade invaded invader invaders invades invading invalid
invalidate invalidated invalidism invalids invaluable invariable invariably invariant invasion invasions
invasive invective inveigh inveigle invent invented inventing invention inventions inventive inventively
inventiveness inventor inventories inventors inventory invents inverse inversely inversion inversions
invert invertebrates inverted invest investable invested investigate investigated investigates
investigating investigation investigations investigative investigator investigators investing investment
investments investor investors invests inveterate invidious invigorate invigorated invigorating
invigoration invincible inviolability inviolable inviolate invisible invisibles invisibly invitation
invitational invitations invite invited invitees invites inviting invocation invoices invoicing invoke
invoked invokes invoking involuntarily involuntary involution involutions involutorial involve involved
involvement involvements involves involving invulnerable inward inwardly inwardness iodide iodinate
iodinated iodinating iodination iodine iodoamino iodocompounds iodoprotein iodothyronines iodotyrosines
ion ionic ionized ionizing ionosphere ions iota ip irate ire iridescent iridium irised irk irked irks
irksome iron ironclad ironed ironfist ironic ironical ironically ironies ironing irons ironworks irony
irradiated irradiation irrational irrationality irrationally irreconcilable irredeemable irredeemably
irredentism irreducible irrefutable irregular irregularities irregularity irregularly irregulars
irrelevant irremediable irreparable irreparably irreplaceable irrepressible irresistable irresistible
irresistibly irresolute irresolution irresolvable irrespective irresponsible irresponsibly irretrievably
irreverence irreverent irreversible irreversibly irrevocable irrevocably irrigate irrigating irrigation
irritability irritable irritably irritant irritants irritate irritated irritates irritating irritation
irritations irruptions is iself island islander islanders islands isle isms isocyanate isolate isolated
isolates isolating isolation isolationism isolationistic isomers isopleths isothermal isothermally
isotonic isotopic isotropic issuable issuance issuances issue issued issuer issuers issues issuing
isthmus it italicized italics itch itches itching itchy item itemization itemize itemized itemizing items
iteration itinerant itinerary its itself ity ivory ivy jab jabbed jabberings jabbing jabs jackass
jackbooted jackboots jackdaws jacked jacket jacketed jackets jackhammers jacking jackpot jade jaded jag
jagged jaggedly jail jailed jailhouse jailing jails jakes jalapeno jalopy jam jamboree jammed jammies
jamming jams janglers jangling janitor janitors jar jargon jarred jarring jarringly jars jasmine jauntily
jaunts jaunty jaw jawbone jawboning jaws jay jays jaywalkers jazz jazzmen jazzy jealous jealousies
jealously jealousy jeans jeep jeers jejune jejunum jell jelled jellies jelly jellyfish jeopardize
jeopardized jeopardizes jeopardizing jeopardy jerk jerked jerking jerkings jerks jerky jest jester
jesting jet jetliner jetliners jetplane jets jetting jettison jettisoned jettisoning jetty jewel jeweled
jeweler jewelers jewelery jewelled jewelry jewels jibes jiffy jig jigger jiggling jigsaw jihad jillions
jilted jimmied jingle jingled jingles jingling jinks jinx jinxed jist jitterbug jitters jittery jiving
job jobless joblessness joblot jobs jock jockey jockeying jockeys jocks jocose jocular jocularly jocund
jog jogger joggers jogging jogs join joined joiner joiners joining joins joint jointly joints joke
joked jokers jokes joking jokingly jolly jollying jolt jolted jolting jolts jonquils joss jostle jostled
jostling jot jots jotted jotting jounce journal journalese journalism journalist journalistic journalists
journals journey journeyed journeying journeys joust jousting jovial jowl jowls jowly joy joyful joyfully
joyless joyous joyously joyride joys jubilant jubilantly jubilation judge judged judgement judgements
judges judgeship judgeships judging judgment judgmental judgments judicial judicially judiciaries
judiciary judicious judiciously jug juggernaut juggle jugglers juggling jugs juice juices juiciest juicy
juju juke julep juleps jumble jumbled jumbo jumbos jump jumped jumper jumpiness jumping jumps jumpsuits
jumpy junction juncture junctures jungle jungles junior juniors junk junkbond junked junket junketeering
junkets junkholders junkie junkies junkification junkless junkloads junks junkyard junta juridical juries
jurisconsults jurisdiction jurisdictional jurisdictions jurisprudence jurist jurists juror jurors jury
just justice justices justiciable justifiable justifiably justification justifications justified
justifies justify justifying justitia justly justness jute jutting juvenile juxtapose juxtaposed
juxtaposes juxtaposition juxtapositions kale kalega kaleidescope kaleidoscope kamikaze kangaroo karaoke
kayo kayoed kazoo kebabs kebob kedgeree keel keeled keelson keen keener keenest keening keenly keep
keeper keeping keeps keepsakes keg kegful kegs kelp ken kennel kenning kennings keno kept keratitis
kerchief kerchiefed kerchiefs kernel kernels kerosene ketches ketchup ketosis kettle key keyboard
keyboarding keyboards keychain keyed keyhole keying keyless keynote keynotes keypads keys keystone
keystroke khaki kibbutz kibbutzim kibbutzniks kick kickback kickbacks kicked kicker kickers kicking
kickoff kicks kid kiddie kiddies kidding kidnap kidnaped kidnapped kidnapper kidnappers kidnapping kidney
kidneys kids kif kill killable killed killer killers killin killing killings kills kiln kilns kilobytes
kilogram kilograms kilometer kilometers kiloton kilowatt kilowatts kilter kilts kin kind kinda kinder
kindergarten kindest kindle kindled kindliness kindly kindness kindnesses kindred kinds kinesics
kinesthetic kinetic kinfolk king kingdom kingdoms kingmaker kingpin kingpins kings kingside kinked
kinship kiosk kiss kissed kisses kissing kissings kit kitchen kitchenette kitchens kitchenware kite kits
kitschy kitten kittenish kittens kiwi klaxon klieg knack knackwurst kneaded kneading knee
kneebreeches kneecap kneel kneeled kneeling kneels knees knell knelt knew knife knifelike knight knighted
knightly knights knit knite knitted knitting knitwear knives knob knobs knock knockdown knocked knockers
knocking knockoff knockoffs knockout knocks knoe knoll knot knots knott knotted knotty know knowed
knoweth knowhow knowing knowingly knowledge knowledgeable known knowns knows knuckle knuckleball knuckled
knuckles kob koinonia kola kolkhoz kolkhozes konga kooks kooky kosher kowtow kraft krater kraut
krautheads krona kroner kronor kryptonite kudos kwashiorkor kwh kwhr kyat kylix la lab label labeled
labeling labelled labels labile labor laboratories laboratory labored laborer laborers laboring laborious
laboriously labors labour labs labyrinth lace laced lacerate lacerated lacerations laces lacey laches
lack lackadaisical lacked lackeys lacking lackluster lacks lacquer lacquered lactate lactating lacy lad
ladder laddered laden ladies ladle ladling lads lady ladylike laendler lag lagers laggard laggardness
laggards lagged lagging lagoon lagoons lags lahk laid lain lairs laity lak lake lakes lamb lambaste
lambasted lambastes lambasting lambs lambskin lame lamechian lamechians lament lamentations lamented
laments laminate laminated laminating lammed lamming lamp lamplight lampoon lampposts lamps lance lanced
lances land landau landed landes landfall landfill landfilling landfills landholdings landing landings
landlocked landlord landlords landlubber landmark landmarks landowner landowners landro lands landscape
landscaped landscapers landscapes landscaping landslide landslides lane lanes language languages languid
languish languished languishes languishing languorous lankmark lanky lantana lantern lanterns lanthanum
lap lapel lapels lapidary lapped lappets lapping laps lapse lapsed lapses lapsing laptop laptops larceny
lard larder large largely larger largess largesse largest largish lark larks larkspur larvae larval
larynx lasciviously laser lasers lash lashed lashes lashing lashings lass lasses lassitude lasso last
lasted lastest lasting lastly lasts latch latched latches latching late latecomer latecomers lately
latent later lateral latermaturing latest latex lath lathe lather lathered lathes latitude latitudes lats
latter lattice laudable laudably laudanum laudatory lauded laugh laughed laugher laughing laughingly
laughingstock laughs laughter launch launched launcher launchers launches launching launchings launder
laundered launderer launderers laundering launderings laundries laundromat laundry laureate laureates
laurel laurels lava lavatory lavender lavish lavished lavishing lavishly law lawbreakers lawful lawfully
lawless lawlessness lawmaker lawmakers lawmaking lawman lawmen lawmkers lawn lawnmower lawns laws lawsuit
lawsuits lawyer lawyering lawyers lax laxative laxatives laxity laxness lay layer layered layering layers
layette laying layman laymen layoff layoffs layout layouts laypersons lays laze lazily lazy lb lbs le
leach leaches leaching lead leaded leaden leader leaderless leaders leadership leading leadings leadoff
leads leadsman leaf leafed leafhopper leafiest leafing leaflet leaflets leafmold leafy league leagued
leaguer leaguers leagues leak leakage leaked leaker leakers leaking leaks leaky lean leaned leaner
leaning leans leap leaped leapfrog leaping leaps leapt learn learned learners learning learns leasable
lease leaseback leased leases leash leashes leasing least leather leatherbound leathered leathers
leathery leave leavened leavening leaves leavin leaving leavings lebensraum lecher lecherous lectern
lecture lectured lecturer lecturers lectures lecturing led ledge ledger ledgers ledges leech leeches
leered leering leery leeway left leftfield lefthander lefthanders leftist leftists leftover leftovers
leftward leg legacies legacy legal legalistic legality legalization legalize legalized legalizing legally
legatee legation legations legato legend legendary legends legerdemain legged leggings leggy legibility
legible legion legions legislate legislated legislates legislating legislation legislative legislatively
legislator legislators legislature legislatures legitimacy legitimate legitimately legitimating
legitimize legitimized legitimizes legs legume leguminous leisure leisurely leitmotif lemmas lemmings
lemon lemonade lemons len lend lendable lender lenders lending lends length lengthen lengthened
lengthening lengthens lengthier lengthiest lengthily lengths lengthwise lengthy leniency lenient lens
lenses lent lentils leopards leotards lepidoptery leprae leprosy lesbianism lesbians lesion lesions less
lessen lessened lessening lessens lesser lessers lesson lessons lessor lest let letdown lethal lethality
lethargic lethargies lethargy lets letter lettered letterhead lettering letterman lettermen letters
lettin letting lettuce letup leukemia levamisole levee level leveled leveling levelled levels lever
leverage leveraged leveraging levers leviathan levied levies levis levitation levity levy levying lewd
lewdly lewdness lexical lexicon liabilities liability liabilty liable liaison liaisons liar liars libel
libeled libellos libelous liberal liberalism liberality liberalization liberalize liberalized
liberalizing liberally liberals liberate liberated liberating liberation libertarian libertarians
libertie liberties libertine libertines liberty libido librarian librarians libraries library librettists
libretto lice license licensed licensee licensees licenses licensing licentiousness lichen licit lick
licked licking licks lid lidless lids lie lied lieder lien liens lies lieu lieutenant lieutenants life
lifeblood lifeboat lifeboats lifeguard lifeguards lifeless lifelike lifeline lifelong lifer lifes
lifesaving lifesize lifestyle lifestyles lifetime lift lifted lifters lifting liftoff liftoffs lifts
ligament ligand ligands light lighted lighten lightened lightening lightens lighter lighters lightest
lightheaded lighthearted lightheartedly lighthouses lighting lightly lightness lightning lights
lightweight lightyears lignite likable like liked likee likelier likeliest likelihood likely liken
likened likeness likening likens likes likewise liking lilac lilacs lilies lilt lilting lima limb
limber limbic limbo limbs lime limelight limestone limit limitation limitations limited limiting
limitless limits limo limos limousine limousines limp limped limpid limping limply limps linage linchpin
linden line lineage lineages lineal linear linearly lineback linebacker linebackers lined lineman linen
linens liner liners lines lineup lineups linger lingered lingerie lingering lingers lingo linguine
linguist linguistic linguistically linguistics linguists liniment liniments lining link linkage linkages
linked linking links linkup linkups linoleum lint lion lioness lionesses lionized lions lip lipid
lipoproteins liposomes lips lipstick lipsticks liquefied liquefies liquefy liqueur liquid liquidate
liquidated liquidating liquidation liquidations liquidator liquidators liquidities liquidity liquids
liquified liquor lira liras lire lise lisping list listed listen listened listener listeners listening
listens listing listings listless listlessly lists lit litany liter literacy literal literalism literally
literalness literary literate literature literatures liters lithe lithium lithograph lithographic
lithographs lithography lithotripsy lithotripter litigant litigants litigate litigated litigation
litigator litigators litigious litle litmus litter litterbug littered littering litters little littlest
liturgical liturgy livability livable live lived livelier liveliest livelihood liveliness lively liver
liveried livers livery lives livestock livid livin living livres lizard lizards lo load loaded loader
loaders loadin loading loadings loads loaf loafed loafers loan loaned loans loath loathed loathes
loathing loathsome loaves lob lobbied lobbies lobby lobbying lobbyist lobbyists lobe lobes loblolly lobo
lobscouse lobster lobstermen lobsters lobular lobule lobules local locale locales localism localisms
localities locality localization localize localized locally locals locate located locates locatin
locating location locations loch lock locked locker lockers lockhold locking lockout locks lockstep
lockup locomotive locomotives locus locust locusts locutions lodge lodged lodges lodging lodgings
lodgment loft lofts lofty log logarithm logarithms logged logger loggerheads loggers logging logic
logical logically logistic logistical logistics logjam logo logos logs loin loincloth loins loitering
lolling lollipop lone lonelier loneliest loneliness lonely loner loners lonesome long longed longer
longerterm longest longevity longhaired longhand longhaul longhorn longhorns longing longings longish
longitude longitudes longitudinal longneck longrange longrun longs longshoreman longshoremen longshot
longstanding longstrained longsuffering longterm longtime longue look lookalike looked looking lookit
lookout looks lookup loom loomed looming looms loon loonies loony loop loopaholics looped loophole
loopholes loops loopy loose looseleaf loosely loosen loosened looseness loosening loosens looser loosest
loot looted looting lootings lop lope loped lopes loping lopped lopping lopsided lopsidedly loquacious
loquacity lorazapam lord lorded lordly lords lordship lore lorries lose loser losers loses losing loss
losses lost lot lotion lotions lots lotter lotteries lottery lotus loud louder loudest loudly loudspeaker
loudspeakers lounge lounged lounges lounging louse loused lousy loutish lovable love lovebirds
loved lovelies loveliest loveliness lovelorn lovely lover lovering lovers loves lovin loving lovingly low
lowball lowdown lower lowered lowering lowers lowest lowincome lowlands lowliest lowly lowprofile lows
loyal loyalist loyalists loyalties loyalty lube lubra lubricant lubricants lubricated lucid lucidity
lucidly luck lucked luckier luckiest luckily lucks lucky lucrative ludicrous ludicrously
ludicrousness lug luggage lugged lugging lugs lukewarm lull lullaby lulled lulls lumbar lumber
lumbered lumbering lumberjack lumberyard lumen luminaries luminescence luminescent luminosity luminous
luminously lummox lump lumped lumpier lumping lumpish lumps lumpy lunar lunatic lunatics lunation lunch
lunched luncheon luncheons lunches lunchroom lunchtime lung lunge lunged lunger lunges lunging lungs
lurch lurched lurching lure lured lures lurid luring lurk lurked lurking lurks luscious lush lushes lust
luster lustful lustily lustre lustrious lustrous lusts lusty lute luxuriance luxuries luxurious luxury
lye lyin lying lyking lymph lymphocytes lymphocytic lymphoma lynch lynched lyophilized lyric lyrical
lyricism lyricist lyricists lyrics lyriist ma macabre macaque macaroni macaw machete machetes
machinations machine machinegun machinelike machinery machines machining machinist machinists macho
machos mackerel mackinaw mackintosh macrocrystals macroeconomic macromolecular macromolecules mad madam
madcap maddening maddeningly made madhouse madly madman madmen madness madrigal madrigaling madrigals
madstones maelstrom maestro mafia mafias mafiosi magazine magazines magenta maget maggots maggoty magic
magical magically magician magicians magisterially magistrate magistrates magnanimity magnanimous magnate
magnates magnesium magnet magnetic magnetically magnetics magnetism magnetisms magnetized magnets
magnification magnificence magnificent magnificently magnified magnifies magnify magnifying magnitude
magnitudes magnolia magnum magpies mah maharajahs mahogany maht mahua mai maid maiden maidens maids
maiestie mail mailboat mailbox mailboxes mailed mailers mailgram mailgrams mailing mailings mailman
mailmen mailroom mailrooms mails maimed main mainframe mainframes mainland mainlander mainline mainly
mains mainstay mainstays mainstream maintain maintained maintainence maintaining maintains maintenance
majesterial majestic majestically majesty majeure major majored majoring majoritarian majorities majority
majors majuh make makeover maker makers makersa makes makeshift makeshifts makeup making makings
maladaptive maladies maladjusted maladjustment maladjustments maladroit malady malaise malapropism
malapropisms malaria malcontent male malediction malefactors maleness males malevolence malevolencies
malevolent malfeasant malformations malformed malfunction malfunctioning malfunctions malice malicious
maliciously malign malignancies malignancy malignant maligned malingering mall malleable malls
malnourished malnourishment malnutrition malocclusion malposed malpractice malpractices malt malted
maltreat maltreated maltreatment malunya mama mamalian mammal mammalian mammals mammary mammas
mammography mammoth mammoths man mana manacles managament manage manageability manageable managed
management managements manager managerial managers manages managing managment mandamus mandate mandated
mandates mandating mandatory mandrel mane manes maneuver maneuvered maneuvering maneuverings maneuvers
manganese manger mangled manhandled manhole manholes manhood manhours manhunts mania maniac maniacal
maniacs manias manic maniclike manicured manicures manifest manifestation manifestations manifested
manifesting manifestly manifesto manifestos manifold manikin manikins manila maninstays manipulate
manipulated manipulates manipulating manipulation manipulations manipulative manipulator manipulators
mankind manliness manly manmade manna manned mannequin mannequins manner mannered mannerism mannerisms
manners manning mano manometer manor manors manpower mans manse manservant mansion mansions manslaughter
mantel mantic mantle mantlepiece mantrap manual manually manuals manuevering manufacture manufactured
manufacturer manufacturers manufactures manufacturing manumission manumitted manure manuscript
manuscripts many manye manzanita map maple maples mapped mapping maps maquette maquila maquiladora
maquiladoras maquilas mar maraschino marathon marathons marauders marauding marble marbleized marbleizing
marbles march marched marchers marches marchin marching mare mares margarine margin marginal marginalia
marginality marginalizing marginally margined margining margins marijuana marimba marinade
marinas marinated marinating marine mariner marines marionettes marital maritime marjoram mark markdown
markdowns marked markedly marker markers market marketability marketable marketed marketeers marketer
marketers marketin marketing marketings marketization marketmaking marketplace marketplaces markets
marketshare marketwide marketwise marking markings markka markkaa marks marksman marksmanship markup
markups marmalade maroon marooned marque marquee marquees marques marred marriage marriageables marriages
married marrieds marries marring marrow marrowbones marry marrying mars marshal marshaling marshalled
marshalling marshals marshes marshlands marshmallow marshmallows mart martial martingale martini martinis
marts martyr martyrdom marvel marveled marveling marvelled marvelous marvelously marvels maryed mascara
mascot masculine masculinity masers mash mashed mashing mask masked maskers masking masks mason masonry
masons masquerade masquerades masquerading masquers mass massacre massacred massacres massage massaged
massages massaging masse massed masses masseur masseurs masseuse masseuses massifs massing massive
massively massuh mast master mastered masterful masterfully mastering masterly mastermind masterminding
masterpiece masterpieces masters masterworks mastery mastiff mastodons mastoideus masts mat matador match
matched matches matching matchless matchmaker matchmakers matchmaking mate mated mateless mater materals
material materialism materialistic materialize materialized materializes materially materials materiel
maternal maternity mates math mathematical mathematically mathematician mathematicians mathematics
matinee matinees mating matriarch matriarchal matricide matriculate matriculated matrimonial matrimony
matrix matron matronly mats matsyendra matt matte matter mattered matters matting mattress mattresses
maturation maturational mature matured matures maturing maturities maturity maudlin maul mauler mauling
mausoleum mauve maven mavens maverick mavericks maw mawkish max maxim maximal maximization maximize
maximized maximizes maximizing maxims maximum maximums may maybe maye mayhem mayonnaise mayor mayoral
mayoralty mayors mayorship mayst maze mazes mazurka me meadow meadows meager meal meals mealtime mealy
mealynose mealynosed mean meandered meandering meanders meaner meanes meanest meanin meaning meaningful
meaningfully meaningfulness meaningless meanings meanly meanness means meant meantime meanwhile measles
measly measurable measurably measure measured measurement measurements measures measuring meat meatpacker
meatpacking meats meaty mecca mechanic mechanical mechanically mechanics mechanism mechanisms mechanist
mechanistic mechanization mechanized meclofenamate medal medalist medallions medals meddle meddling media
mediaevalist median mediate mediated mediating mediation mediator mediators medical medically medicare
medication medications medicinal medicine medicines medico medics medieval mediocre mediocrities
mediocrity meditate meditated meditating meditation meditations meditative medium mediumistic mediums
mediumship medley mee meek meekest meekly meet meetin meeting meetings meets mega megabillion megabit
megabyte megabytes megadrop megahertz megakaryocytic megalomania megalomaniac megalopolises megaquestions
megaton megatons megawatt megawatts melamine melancholy melange melanin meld melding melds melee
melioration mellifluous mellow mellowed melodic melodically melodies melodious melodrama melodramatic
melody melon melt meltdown melted melting melts member members membership memberships membrane memento
mementos memo memoir memoirs memorabilia memorable memoranda memorandum memorandums memorial memorialist
memorialized memorials memories memorization memorize memorized memorizing memory memos men menace
menaced menacing menarche menarches mend mendacious mendacity mended mendicant mending menial meningioma
menopause menstrual menstruation menswear mental mentalities mentality mentally mention mentioned
mentioning mentions mentor mentors menu menus mercenaries mercenary mercer merchandise merchandised
merchandisers merchandising merchant merchants merciful mercifully merciless mercilessly mercurial
mercury mercy mere merely merest meretricious merge merged merger mergers merges merging meridian
meringues merit merited meritless meritocracy meritorious merits mermaid merriest merrily merriment merry
merrymaking mesenteric mesh meshed mesmerized mesothelioma mess message messages messaging messed
messenger messengers messes messhall messiah messianic messing messy met metabolic metabolism metabolite
metabolites metabolize metabolized metal metalized metallic metallurgical metallurgy metals metalsmiths
metalworkers metalworking metamidophos metamorphic metamorphosed metamorphosis metaphor metaphorical
metaphors metaphosphate metaphysic metaphysical metaphysicals metaphysics meted meteor meteoric meteorite
meteorites meteoritic meteorological meteorologist meteorology meteors meter metered metering
meterological meters methacrylate methadone methane methanol method methodical methodically
methodological methodologies methodology methods methodsm methyl methylene methylglyoxal meticulous
meticulously metier meting metis metrazol metre metric metrical metrics metro metronome metropolis
metropolitan metropolitian mettle mettlesome mettwurst mew mewed mews mezzo mg miasma miasmal mica mice
micelle micelles micoprocessors micro microanalysis microbe microbes microbial microbiologist
microbiology microcassette microchannel microchemistry microchip microchips microcircuits microcomputer
microcomputers microcosm microeconomic microeconomics microeconomy microfilm microfossils micrograms
micrographics microinjection micromanage micrometeorite micrometer micrometers microns microorganism
microorganisms microphone microphones microphoning microprocessor microscope microscopes microscopic
microscopical microscopy microseconds microsomal microsurgery microtonal microvan microwavable microwave
microwaved microwaves microwaving mid midafternoon midair midcontinent midday middle middlebrow middleman
middlemen middles middling midfield midlands midlevel midmonth midmorning midnight midocean midpoint
midpriced midrange midseason midsession midshipmen midsize midsized midst midstream midsts midsummer
midterm midtown midway midweek midwest midwestern midwife midwinter midyear mien miffed might mighta
mightiest mightily mighty mignon migraine migrant migrants migrate migrated migrates migrating migration
migrations migratory mild milder mildew mildewy mildly mildness mile mileage miles milestone milestones
miliaris milieu milion militancy militant militantly militarily militarism militarist military militate
militated militia militiamen militias milk milked milking milks milkshakes milky mill millages milled
millenarianism millenarians millenium millennia millennium millenniums milliamperes millidegree
millidegrees milligram milligrams milliliter millilon millimeter millimeters millinery milling
millionaire millionaires millionth millisecond millivoltmeter milllion millon mills millstones milord
milquetoast mimesis mimetic mimetically mimic mimicked mimicking mimics mimimum min minaces minarets
minber mince minced mincemeat mincing mind minded mindful mindless minds mindset mine mined minefield
minefields minehunter miner mineral mineralized mineralogical mineralogy minerals miners mines
mineworkers mingle mingled mingles mingling miniature miniatures miniaturized minibars minicar minicars
minicomputer minicomputers minicrash minifying minimal minimalism minimalist minimally minimill minimills
minimize minimized minimizes minimizing minimum minimums minimun minin minincomputer mining minions
miniscule miniseries miniskirt miniskirts minister ministered ministerial ministering ministers
ministrations ministries ministry minivan minivans miniwelfare mink minor minorities minority minors
minstrel minstrels mint minted minter minting mints minuet minus minuscule minuses minute minutely
minutes minutiae mioxidil miracle miracles miraculous miraculously mire mired mirror mirrored mirroring
mirrors mirth mirthless misadventure misadventures misalignment misallocated misallocating misanthrope
misapplication misapplied misapplying misbegotten misbehaving misbehavior misbranded miscalculated
miscalculation miscarriages miscarried miscegenation miscellaneous miscellanies miscellany mischarged
mischarges mischarging mischief mischievous misclassified misconception misconceptions misconduct
misconstrued miscount miscreant miscreants miscues misdeeds misdemeanants misdemeanor misdemeanors
misdirectors miserable miserably miseries miserly misery misfired misfiring misfits misfortune
misfortunes misgauged misgivings misguided mishandled mishandling mishap mishaps misimpressions
misinformation misinformed misinterpret misinterpreted misjudged misjudgment misjudgments mislaid
misleading misleadingly misleads misled mismanaged mismanagement mismanaging mismatch mismatched
mismatches mismeasurement misnamed misnomer miso misogynist misperceives misperceptions misplace
misplaced misplacements misplacing mispriced misquotation misquoted misquoting misread misreading
misrelated misrepresent misrepresented misrepresents misrouted miss missed misses misshapen missile
missiles missing mission missionaries missionary missions missive misspelled misspent misstated
misstatements misstates misstating misstep missteps missy mist mistake mistaken mistakenly mistakes
mistaking misted mister mistletoe mistook mistreat mistreatment mistress mistresses mistrial mistrials
mistrust mistrusted mists misty misunderstand misunderstands misunderstood misuse misused misusing
miswritten mite miter mites mitigate mitigates mitigating mitigation mitral mitre mitt mittens mix mixed
mixer mixers mixes mixing mixologists mixture mixtures ml mm mnemonic mo moan moaned moaning moans moat
mob mobcaps mobile mobility mobilization mobilize mobilized mobilizing mobs mobster mobsters moccasins
mock mocked mockery mocking mockingly mockups modal modality mode model modeled modeling models modem
modems moderate moderated moderately moderates moderating moderation moderator modern modernism modernist
modernistic modernists modernity modernization modernize modernized modernizing moderns modes modest
modestly modesty modicum modification modifications modified modifier modifiers modifies modify modifying
modish modular modulate modulated modulation modulations module modules mogul moguls moire moist moisten
moistened moistening moisture moisturizer moisturizers molal molar molars molasses mold moldable
moldboard molded molding moldings molds moldy mole molecular molecularly molecule molecules molehill
molest molesting mollified mollify mollycoddle molten molting molton mom moment momentarily momentary
momentoes momentous moments momentum momentwhen monacle monarch monarchists monarchy monasteries
monastery monastic monasticism monaural monei monetarism monetarist monetarists monetary money moneyed
moneymaker moneymakers moneymaking moneys monic monicker monied monies moniker monitor monitored
monitoring monitors monk monkey monkeys monkish monks mono monochromatic monochrome monochromes
monoclinic monoclonal monocrotophos monodisperse monogamous monogrammed monograph monographs monohull
monolith monolithic monolithically monoliths monologist monologue monologues monomer monomers mononuclear
monophonic monopolies monopolistic monopolists monopolization monopolize monopolized monopolizing
monopoly monosodium monosyllable monosyllables monotone monotonous monotony monoxide monsieur monsoon
monster monsters monstrosity monstrous montage montgolfing month monthlong monthly months monthsit
monument monumental monumentalism monumentality monumentally monuments mood moodily moods moody mooed
mooing moon mooncursers moonlight moonlighting moonlike moonlit moons moontrack moored mooring moorings
moors moot mop mopped mopping mops mor moraine moral morale moralism moralist moralistic moralities
morality moralizers moralizing morally morals morass moratorium morbid morbidity more moreover mores
morgue moribund morning mornings morose morosely morphemic morphine morphogenetic morphologic
morphological morphology morphophonemic morrow morsel morsels mortages mortal mortality mortally mortals
mortar mortared mortaring mortars mortgage mortgagebacked mortgaged mortgages morticians mortification
mortis mos mosaic mosaics mosey mosque mosques mosquito mosquitoes moss most mostaccioli mostly motel
motels motet motets moth mothballing mothballs mother mothered motherhood motherland motherless motherly
mothers moths motif motifs motion motional motioned motioning motionless motions motivate motivated
motivates motivating motivation motivations motive motives motley motor motorbike motorcade motorcycle
motorcycled motorcycles motorcyle motored motoring motorist motorists motorized motors motorscooters
mottled motto mough mould mouldering moulding mound mounded mounds mount mountain mountaineering
mountaineers mountainous mountainously mountains mountainside mountainsides mountaintop mounted mounting
mountings mounts mourn mourned mourners mournful mournfully mourning mourns mouse mousetrap mousetraps
mousse mousseline moustache mousy mouth mouthed mouthful mouthing mouthpiece mouthpieces mouths movable
move moved movement movements mover movers moves movie moviegoer movieland moviemakers movies moviestar
moving movingly mow mowed mower moxie mpg mph much mucilage muck mucked mucker mucking mucky mucosa mucus
mud muddied muddle muddled muddleheaded muddling muddy mudguard mudslinging mudwagon muezzin muff muffed
muffins muffled muffler mufflers muffs mufti mug mugged muggers mugging muggy mugs mulatto mulch mulching
mule mules mulitiplier mull mullah mullets mulling mulls multi multibank multibillion multichannel
multicolor multicolored multifaceted multifamily multifiber multifigure multihulled multilateral
multilayer multilayered multilevel multilingual multilocation multimedia multimegaton multimillion
multimillions multinational multinationals multipactor multipart multipartisan multiparty multiple
multipled multiples multipleuser multiplexer multiplexers multiplexing multiplication multiplicity
multiplied multiplies multiply multiplying multipronged multipurpose multiscreen multisided multistage
multistate multitasking multitude multitudes multitudinous multivalent multivalve multiversity multiyear
mum mumble mumbled mumbles mumbling mumbo mummies mummified mummy munch munched munches munching munchkin
mundane mungus muni municipal municipalities municipality municipally municipals munificence munis
munitions mural murals murder murdered murderer murderers murdering murderous murders murkier murkily
murky murmur murmured murmuring murmurs mus muscat muscatel muscle muscled musclemen muscles muscling
muscular musculature muse mused muses museum museums mush mushroom mushroomed mushrooming mushrooms mushy
music musical musicality musically musicals musician musicians musicianship musicologists musing musings
musk muskadell musket muskets mussels must musta mustache mustached mustaches mustachioed mustard muster
mustered mustering mustiness musts musuem mutant mutate mutated mutates mutation mutational mutations
mute muted mutely mutilated mutilates mutilating mutilation mutineer mutinies mutinous mutiny mutter
muttered mutterers muttering mutterings mutters mutton mutts mutual mutuality mutually muzzle muzzled
muzzles muzzling my mycobacteria mycology myelofibrosis myelogenous myeloid myn myne myocardial
myocardium myofibrillae myofibrils myopia myopic myosin myriad myrrh myrtle myself mysteries mysterious
mysteriously mystery mystic mystical mystically mysticism mysticisms mystics mystification mystified
mystique myth mythic mythical mythological mythologies mythology myths na nab nabbed nabbing nacelle
nadir nagged nagging naggings nags nahce nail nailed nailing nails naive naively naivete naked nakedly
nakedness name named namedropper nameless namely nameplate nameplates names namesake naming nannies nanny
nap naphtha napkin napkins napped napping naps narco narcolepsy narcos narcosis narcotic narcotics
narcotizes narrated narration narrative narratives narrator narrow narrowed narrower narrowest narrowing
narrowly narrowness narrows nary nasal nasaled nascent nastier nastiest nasty natal natch nation national
nationalism nationalisms nationalist nationalistic nationalists nationalities nationality nationalize
nationalized nationalizing nationally nationals nationhood nations nationwide native natives nattily
natty natural naturalism naturalist naturalistic naturalized naturally naturalness nature natured natures
naturopath naught naughtier naughty nausea nauseated nauseous nautical naval navel navels navies
navigable navigate navigated navigating navigation navigational navigator navigators navy nawt nawth nay
naysay naysayers nd near nearby neared nearer nearest nearing nearly nearness nears nearsighted
nearsightedly neat neater neatest neatly neatness nebula nebular nebulous necessaries necessarily
necessary necessitate necessitated necessitates necessitating necessities necessity neck necking necklace
necklaces neckline necks necktie neckties necromantic necropsy necrosis necrotic nectar nectareous
nectaries need needed needing needle needled needlelike needles needless needlessly needs needy negate
negated negation negative negatively negatives negativism neglect neglected neglecting neglects
negligence negligent negligently negligible negligibly negociant negociants negotatiators negotiable
negotiate negotiated negotiates negotiating negotiation negotiations negotiator negotiators
neighbhorhoods neighbor neighborhood neighborhoods neighboring neighborliness neighborly neighbors
neighbourhood neighbours neither nemeses nemesis neo neoclassical neocortex neoliberal neolithic neon
neonatal neophyte neophytes neoprene nephew nephews nepotism nerd nerds nerdy nerly nerve nerveless
nerves nervous nervously nervousness nervy nest nestbuilding nested nester nesters nesting nestled
nestling nests net nether nets netted netting nettled nettlesome network networking networks neural
neuralgia neurasthenic neuritis neuroblastoma neurological neurologist neurologists neuromuscular neuron
neuronal neuropathology neuropathy neuroselective neuroses neurosis neurosurgeon neurotic neurotoxic
neuter neutered neutral neutralism neutralist neutralists neutrality neutralization neutralize
neutralized neutralizes neutrino neutron neutrons neutrophils never nevertheless new newage newborn
newborns newcasts newcomer newcomers newdrug newel newer newest newfangled newfound newissue newly
newlywed newlyweds news newsboy newscast newscaster newscasts newsgathering newsies newsletter
newsletters newsmaker newsman newsmen newspaper newspaperman newspapers newsperson newsprint newsprints
newsreel newsroom newsstand newsstands newsweekly newswire newsworthiness newsworthy newt next nexus
nibble nibblers nibbling nibs nice nicely nicer nicest niceties niche niches nicked nickel nickeling
nickels nickname nicknamed nicknames nicotine niece nieces nifty niger niggardly nigger niggers nigh
night nightclub nightclubs nightdress nighted nighters nightfall nightgowns nightingale nightingales
nightly nightmare nightmares nightmarish nights nightshirt nighttime nigras nigs nihilism nihilist
nihilistic nil nilly nilpotent nimble nimbler nimbly ninefold nineteenth nineties ninetieth ninth nip
nipped nipples nips nirvana nise nitpicking nitrate nitrates nitrite nitrocellulose nitrofurantoin
nitrogen nitroglycerine nitrous nitwits nixed no nobility noble nobleman noblemen nobler nobles noblesse
noblest nobly nobody nociceptive noconfidence nocturnal nod nodded nodding nodes nods nodular nodules
noes noire noise noiseless noisemakers noises noisier noisily noisy noli nomadic nomads nomenclatural
nomenclature nomias nominal nominally nominate nominated nominating nomination nominations nominee
nominees non nonacid nonaddictive nonbanking nonbinding nonbusiness noncallable noncash nonce nonchalant
nonchlorinated nonchurchgoing noncombat noncombatant noncommercial noncommittal noncommittally
noncommunist noncompetitive noncompliance noncompliant nonconformist nonconformists noncontract
nonconvertible noncorrosive noncriminal noncumulative noncustomer nondairy nondeductible nondefeatist
nondefense nondemocratic nondescript nondescriptly nondestructive nondoctrinaire nondollar nondriver
nondrying nondurable nondurables none noneconomic nonelectrical nonentity nonequivalence nonequivalent
nonessential nonetheless nonevent nonexecutive nonexistent nonfarm nonfat nonferrous nonfiction
nonfinancial nonflammable nonfood nonfunctional noninterest nonionic nonism nonlethal nonlinguistic
nonliterary nonmaterial nonmedia nonmembers nonmetallic nonminority nonmusical nonobservant nonoccurrence
nonogenarian nonoperating nonpareil nonparticulate nonpartisan nonpaying nonpayment nonperformers
nonperforming nonphysical nonpoisonous nonpolitical nonporous nonpriority nonproductive nonprofit
nonpublic nonqualified nonracial nonreactivity nonreactors nonrecourse nonrecurring nonrefundable
nonregulated nonresident nonresidential nonsegregated nonsense nonsensical nonshifters nonsingular
nonsmokers nonsocialist nonspecific nonstandard nonstop nonstops nonstrategic nonstrikers nonsuccessful
nonsurgical nonsystematic nonthreatening nontoxic nontrade nontraditional nonunion nonunionized nonverbal
nonverbally nonviolence nonviolent nonvirulent nonvoting nonwhite nonwhites nonworking noodles nook nooks
noon noontime noose nor noradrenalin norm normal normalcy normalization normalize normalized normalizing
normally normals normative norms north northeast northeastern northerly northern northerner northerners
northernmost northers northward northwest northwestern nos nose nosebag nosebleed nosed nosedive
nosedived nosediving noses nosing nostalgia nostalgic nostalgically nostril nostrils nostrums nosy not
notable notables notably notarized notation notch notched notches notching note notebook notebooks noted
noteholder noteholders notepad notes noteworthy nothin nothing nothingness nothings notice noticeable
noticeably noticed notices noticing notification notifications notified notifies notify notifying noting
notion notions notoriety notorious notoriously nott nought noun nouns nourish nourished nourishes
nourishment nouveau nouvelle novel novelist novelistic novelists novelized novels novelties novelty
novice novices novitiate novitiates now nowadays nowbankrupt nowhere noxious nozzle nozzles nuance
nuances nubbins nubile nuceoside nuclear nucleated nuclei nucleic nucleoli nucleotide nucleus nuclide
nude nudes nudge nudged nudging nudism nudist nudity nufs nugget nuisance nuisances nukes null nullified
nullifiers nullify nullifying nullity numb numbed number numbered numbering numbers numbing numbingly
numbness numenous numeral numerals numerator numerical numerically numerological numerology numerous
numinous numismatic nun nuns nurse nursed nurseries nursery nurses nursing nurture nurtured nurturer
nurturing nut nutmeg nutrient nutrients nutrition nutritional nutritionists nutritious nutritive nuts
nutshell nutty nux nuzzled nyet nylon nymph nympho nymphomaniac nymphomaniacs nymphs nystatin oaf oafs
oak oaken oaks oases oasis oat oath oathe oaths oatmeal oats obdurate obedience obediences obedient
obediently obeisance obeisant obelisk obese obesity obey obeyed obeying obeys obfuscate obfuscation
obfuscations obituaries object objected objecting objection objectionable objections objective
objectively objectiveness objectives objectivity objector objectors objects obligated obligates
obligating obligation obligational obligations obligatory obligatto oblige obliged obliges obliging
obligingly oblique obliquely obliterans obliterate obliterated obliteration oblivion oblivious oblong
obnoxious oboist obscene obscenities obscenity obscure obscured obscurely obscures obscuring obscurities
obscurity obsequies obsequious obsequiousness observable observance observances observant observation
observational observations observatory observe observed observer observers observes observing obsessed
obsesses obsession obsessions obsessive obsessively obsidian obsolescent obsolesence obsolete obsoleted
obsoleting obstacle obstacles obstetrician obstinacy obstinate obstruct obstructed obstructing
obstruction obstructionism obstructionist obstructive obtain obtainable obtaine obtained obtaining
obtrudes obtrusiveness obtuse obverse obviate obvious obviously obviousness ocarina occasion occasional
occasionally occasioned occasions occidental occipital occluded occlusion occlusive occupancies occupancy
occupant occupants occupation occupational occupations occupied occupies occupy occupying occur occured
occuring occurred occurrence occurrences occurring occurs ocean oceanfront oceanographic oceanography
oceans oceanthermal ocelot ocher ochre octagonal octahedron octane octave octaves octogenaraians
octogenarian octogenarians octopus octoroon ocular odd oddball oddballs oddest oddities oddity oddly odds
ode odious odor odors odyssey oedipal oerations of off offal offbeat offcourse offences offend offended
offender offenders offending offends offense offenses offensive offensively offensives offer offered
offering offerings offers offersey offhand offhandedly offi offical officals office officeholders officer
officered officers offices official officialdom officially officials officiate officiated officiating
officious offing offocus offputting offsaddled offset offsets offsetting offshoot offshoots offshore
offside offspring offstage oft often oftener oftentimes ogled ogles ogling ogress oh ohmic oil oilcloth
oiled oiler oilfield oilfields oilheating oilman oils oilseed oilseeds oilworkers oily oink ointment
oiticica okay oks ol old olden older oldest oldies oldline olds oldsters ole oleanders olefins
oleomargarine oleophilic oleophobic olestra olfactory oligarchs oligopoly olive olivefaced olives ologies
ombudsman omelet omelets omelette omen omens omeprazole ominous ominously omission omissions omit omits
omitted omitting ommission omnibus omnipotence omnipresence omnipresent omniscient on onboard once
oncogene oncogenes oncologist oncology oncoming onct oneasy oneness onepage onerous ones oneself onetime
oneyear ongoing onion onions onleh online onlooker onlookers only onrush onrushing onscreen onset
onslaught onslaughts onstage onto ontological ontologically onus onward onwards onyx oodles oohs oomph
oops ooze oozed oozing op opalescent opaque open opened openended opener openers opening openings openly
openness opens opera operable operagoers operalet operand operands operas operate operated operates
operatic operating operation operational operationally operations operative operatives operator operators
operatorship operetta operina ophthalmic opiates opines opining opinion opinionated opinionmakers
opinions opium opponent opponents opportune opportuning opportunism opportunist opportunistic
opportunists opportunities opportunity oppose opposed opposes opposing opposite opposition oppposes
oppressed oppresses oppression oppressive oppressors opprobrium opt opted optic optical optically
opticians optics optimal optimality optimism optimist optimistic optimistically optimists optimization
optimize optimizing optimum opting option optional optioned options optronics opts opulence opulent opus
or oracle oracles oral orally orange oranges orate oration orations orator oratorical oratorio orators
oratory orb orbit orbital orbited orbiting orbits orchard orchardists orchards orchestra orchestral
orchestras orchestrate orchestrated orchestrating orchestration orchestrations orchids ordain ordained
ordeal order ordere ordered ordering orderings orderliness orderly orders ordinance ordinances ordinarily
ordinarius ordinary ordinates ordination ordnance ore ores organ organdy organic organically organics
organification organised organism organismic organisms organist organization organizational organizations
organize organized organizer organizers organizes organizing organs orgasm orgasms orgiastic orgies
orginally orginate orgone orgy oriental orientation orientations oriented orienting orifices origin
original originality originally originals originate originated originates originating origination
originations originator originators origins ornament ornamental ornamentation ornamented ornaments ornate
ornately ornery orney ornithological ornithologist ornithology ornraier orphan orphanage orphaned orphans
orthicon orthodontic orthodontics orthodontist orthodontists orthodox orthodoxy orthographic
orthographies orthography orthopedic orthopedics orthophosphate orthorhombic orzae os oscillated
oscillating oscillation oscillator osf osmium osmotic osseous ossification ossify ostensible ostensibly
ostentation ostentatious ostentatiously osteoarthritis osteoporosis ostinato ostinatos ostracism
ostracized ostrich othe other others otherwise otherworldly otter otters oud ought oughta ould ounce
ounces our ours ourselves oust ousted ouster ousting out outage outages outback outbid outbidding
outboard outboards outbound outbreak outbreaks outburst outbursts outcast outcasts outclass outclassed
outcome outcomes outcrops outcry outcuss outdated outdid outdistanced outdistancing outdo outdone outdoor
outdoors outdoorsman outdrew outer outface outfield outfielder outfielders outfit outfits outfitted
outfitting outflank outflow outflows outfly outfought outfox outgained outgeneraled outgoing outgrew
outgrip outgrow outgrown outgrowth outguess outguessing outhouse outing outings outlanders outlandish
outlandishly outlast outlasted outlaw outlawed outlawing outlawry outlaws outlay outlays outleaped outlet
outlets outline outlined outlines outlining outlive outlived outlook outlooks outlying outmaneuver
outmaneuvered outmatched outmoded outnumber outnumbered outpace outpaced outpaces outpacing outpatient
outperform outperformed outperforming outperforms outplacement outplayed outpost outposts outpouring
output outputs outputting outrage outraged outrageous outrageously outrages outrank outranks outreach
outrigger outriggers outright outrun outs outscored outscoring outsell outselling outsells outset
outshine outshines outshone outside outsider outsiders outsized outskirt outskirts outslugged outsmarted
outsold outspend outspends outspoken outspread outstanding outstandingly outstate outstretched outstrip
outstripped outstripping outstrips outta outward outwardly outweigh outweighed outweighs outwit outworn
ova oval ovals ovarian ovata ovation oven ovens over overactive overage overaggressive overall
overallotment overallotments overalls overambition overarching overarming overbearing overbid overbilled
overbilling overbillings overblown overboard overborrowing overbought overbreadth overbroad overbuilding
overbuilt overburden overburdened overcame overcapacity overcast overcerebral overcharge overcharged
overcharges overcharging overcoat overcoats overcollected overcollection overcome overcomes overcoming
overcommitted overconfident overcooked overcooks overcooled overcrowded overcrowding overcurious
overdependence overdeveloped overdoing overdone overdose overdosed overdoses overdosing overdraft
overdraw overdrawn overdressed overdrive overdriving overdue overeager overeat overeating overemphasis
overemphasize overemphasized overenforced overestimate overestimated overestimates overestimation
overexcited overexercised overexpansion overexploited overexpose overextend overextended overfeed
overfill overflights overflow overflowed overflowing overflows overfunded overfunding overgenerous
overgrazing overgrown overhand overhang overhanging overhangs overharvesting overhaul overhauled
overhauling overhauls overhead overhear overheard overhearing overhears overheat overheated overheating
overhyped overinclusion overindulged overinsistent overinvested overjoyed overkill overlaid overland
overlap overlapped overlapping overlaps overlay overlays overleveraged overleveraging overload overloaded
overlong overlook overlooked overlooking overlooks overloud overly overlying overmedicated overnight
overnighters overpaid overpass overpay overpaying overpayment overpayments overplanted overplayed
overpopulated overpopulation overpower overpowered overpowering overpowers overpressure overpriced
overproduce overproducers overproduction overprotected overprotection overprotective overpurchase overran
overrated overreach overreached overreaches overreact overreacted overreacting overreaction overregulated
overregulation overrendered overridden override overrides overriding overrode overrule overruled
overrules overruling overrun overruns oversaturating oversaw overseas oversee overseeing overseen
overseer overseers oversees overshadow overshadowed overshadowing overshadows overshoes overshoots
overshot oversight oversimplified oversize oversized oversoft oversoftness oversold overspending
overstaff overstaffed overstate overstated overstatement overstates overstating overstaying overstepping
overstored overstrained overstraining overstretch oversubscribed oversupplied oversupply overt overtake
overtaken overtakin overtaking overtaxed overthrow overthrowing overthrown overtime overtly overtones
overtook overture overtures overturn overturned overturning overturns overuse overused overvalued
overvaulting overview overweening overweight overweighted overwhelm overwhelmed overwhelming
overwhelmingly overworked overworking overwritten overwrought overzealous oviform ovulation owe owed owes
owing owl owls own owne owned owner owners ownership ownerships owning owns ownself ox oxalate
oxaloacetic oxcart oxen oxidation oxide oxides oxidised oxidized oxidizer oxygen oxygens oxyhydroxides
oyabun oystchers oyster oysters oz ozone ozonedepletion pa pace paced pacemaker pacemakers pacer pacers
paces pachinko pacific pacified pacifier pacifies pacifism pacifist pacifistic pacify pacing pack package
packaged packages packaging packed packers packet packets packing packs pact pacts pad padded paddies
padding paddle paddleball paddles paddock padlock padlocked pads paean paeans pagan paganism page pageant
pageantry pageants pager pagers pages paginated paging pagoda pagodas paid paide paie pail pails pain
pained painful painfully painkiller painkillers painless painlessly pains painstaking painstakingly paint
paintbrush painted painter painteresque painters painting paintings paints pair paired pairing pairings
pairs pajama pajamas pal palace palaces palamedes palatability palatable palate palates palatial palazzi
palazzo palazzos pale paled palely paleness paleo paleocortical paleoexplosion pales palest palette
palindromes paling palisades pall palladium pallet palletized pallets palliative pallid pallor palm
palmed palms palmtop palmtops palpable palpably palpitations pals palsy paltry pampas pamper pampered
pampering pampers pamphlet pamphleteer pamphlets pan panacea panaceas panache pancake pancakes pancreas
pancreatitis pandanus pandemic pandemonium pandering panders pane panel panelboard paneled paneling
panelists panelization panelized panels panes pangs panhandle panhandler panic panicked panicking panicky
panics panjandrum panjandrums panky panned panning panoply panorama panoramas panoramic pans pansies
pansy pant pantaloons panted pantheist pantheon panthers panties panting pantomime pantomimed pantomimic
pantry pants pany panzers paot pap papal paper paperback paperbacks paperboard paperboy paperclip
papering paperless papers paperwads paperwork papery papillary paprika papyrus par parable parables
parachute parachutes parachuting parade paraded parades paradigm paradigmatic paradigms parading paradise
paradises paradox paradoxical paradoxically paragon paragraph paragraphing paragraphs parakeet parakeets
paralanguage paralegal paralegals paralinguistic parallel paralleled paralleling parallelism parallels
paralysis paralyze paralyzed paralyzes paralyzing paramagnet paramagnetic parameter parameters parametric
paramilitary paramount paranoia paranoiac paranoid paranormal paraoxon parapet parapets paraphernalia
paraphrase paraphrases paraphrasing parapsychology paraquat parasite parasites parasitic parasol parasols
parastatals paratroopers paratroops paraxial parboiled parcel parceled parceling parcels parched
parchment pardon pardonable pardoned pardons pare pared paredon parenchyma parent parentage parental
parentheses parenthood parenting parents pariah pariahs parimutuels paring parings parish parishes
parishioners parisology parities parity park parked parking parkish parklike parks parkway parlance
parlayed parley parliament parliamentary parliaments parlor parlors parochial parodied parodies parody
parole parolees paroxysmal parquet parried parroting parrots parry pars parses parsimonious parsimony
parsing parsley parson parsonage parsympathetic part partake partaker partakes partaking parte parted
partial partially participant participants participate participated participates participating
participation participations participative participatory particle particles particular particularity
particularly particulars particulate particulates parties parting partings partisan partisans
partisanship partition partitioned partly partner partnered partners partnership partnerships partook
parts party partying parvenus pasha pashas paso pass passable passably passage passages passageway
passbook passbooks passe passed passel passenger passengers passerby passes passing passion passionate
passionately passions passive passively passiveness passivity passport passports passthrough passwords
past pasta pastdue paste pasted pastel pastels pastes pasteurization pasteurized pastilles pastime
pastimes pasting pastness pastor pastoral pastoris pastors pastrami pastries pastry pasture pastures
pasty pat patch patched patches patchwork pate patent patented patenting patently patents pater paternal
paternalism paternalist paternalistic paternally paternity paterollers path pathetic pathfinder pathless
pathlogy pathogenesis pathogenic pathologic pathological pathologically pathologist pathology pathos
paths pathway pathways patience patient patienthood patiently patients patina patinas patio patisseries
patriarch patriarchal patriarchate patriarchy patrician patrimony patriot patriotic patriotism patriots
patristic patrol patrolled patrolling patrolman patrolmen patrols patron patronage patroness patronize
patronized patronizing patronne patrons pats patsies patted patter pattered pattern patterned
patterns patties patting paucity paunch paunchy pauper pause paused pauses pausing pavane pave paved
pavement pavements paves pavilion pavilions paving paw pawed pawing pawn pawning pawns pawnshop paws
paxam pay payable payables payback paycheck paychecks payday paydirt paydown payer payers paying payloads
paymaster payment payments payoff payoffif payoffs payola payout payouts payroll payrolls pays pea peace
peaceable peaceful peacefully peacekeeping peacemaker peacemakers peacemaking peacetime peach peaches
peacock peacocks peak peaked peaking peaks peaky peal pealing peals peanut peanuts pear pearl pearls
pearly pears peas peasant peasanthood peasants pebble pebbles pecan pecans peccadilloes peck pecked pecks
pecs pectoralis pectorals peculiar peculiarities peculiarity peculiarly pecuniary pedagogical pedagogue
pedal pedaled pedaling pedals pedantic peddle peddled peddler peddlers peddles peddling pedestal
pedestals pedestrian pedestrians pediatric pediatrician pediatrics pedigree pedigreed pedimented peed
peek peeked peeking peel peelback peeled peeling peels peep peeping peer peered peering peerless peers
peeved peeves peg pegboard pegboards pegged peggin pegging pegs pejorative pellagra pellets pelting
peltry pelts pelvic pelvis pemmican pen penal penalize penalized penalizes penalizing penalties penalty
penance pence penchant pencil penciled pencils pendant pending pendulum penetrate penetrated penetrates
penetrating penetration penetrations penicillin peninsula penises penitentiary penknife penman pennant
pennants penned pennies penniless penning penny pennystock pens pension pensioner pensioners pensions
pentagon pentameter pentamidine penthouse penultimate penurious penury peonies people peopled peoples pep
pepper peppered peppering peppermint peppermints pepperoni peppers peppery pepping peppy peptidases
peptide peptides peptizing per perceive perceived perceives perceiving percent percentage percentages
percenter perceptible perception perceptions perceptive perceptiveness perceptual perch perchance perched
perchlorate percolator percussion percussionist percussive peremptory perennial perennially perennials
perestroika perestrokia perfect perfectability perfected perfectibility perfecting perfection
perfectionism perfectionists perfectly perfidious perfidy perforated perforations perforce perform
performance performances performed performer performers performing performs perfume perfumed perfumery
perfumes perfunctorily perfunctory perfuses perfusion perhaps peridontal peril perilla perilous
perilously perils perimeter perinatally period periodic periodical periodically periodicals periodicity
periodontal periods peripheral peripherally peripherals periphery periphrastic periscopes perish
perishable perishables perished perishes perishing peritoneal periwinkles perjury perk perked perking
perks perky permanant permanence permanent permanently permeable permeate permeated permeates permeating
permissibility permissible permission permissive permit permits permitted permitting pernicious peroxide
perpendicular perpetrate perpetrated perpetration perpetrator perpetrators perpetual perpetually
perpetuate perpetuated perpetuates perpetuating perpetuation perpetuity perplex perplexed perplexing
perplexity perquisites persecute persecuted persecuting persecution persecutors persecutory perseverance
persevere persevered perseveres pershare persiflage persimmons persist persisted persistence persistency
persistent persistently persisting persists person persona personae personage personages personal
personalities personality personalize personalized personally personified personifies personifying
personnel persons perspective perspectives perspiration perspired perspiring persuade persuaded
persuaders persuades persuading persuasion persuasions persuasive persuasively persuasiveness pert
pertain pertained pertaining pertains pertinence pertinent perturbation perturbations perturbed pertussis
perusal peruse perusing pervade pervaded pervades pervading pervaporation pervasive pervasively
pervasiveness perverse perversely perversion perversions perversities pervert perverted pesatas peseta
pesetas peso pesos pessimism pessimist pessimistic pessimists pest pester pestering pesticide pesticides
pestilence pestilent pests pet petals petered petite petition petitioned petitioner petitions
petits petrified petrochemical petrochemicals petroleum pets petted pettiness pettinesses petting petty
petulance petulant pew pews pewter peyote pfennig pfennigs pfffted phagocytes phalanx phantasy phantom
pharaohs pharmaceutical pharmacies pharmacist pharmacists pharmacology pharmacuetical pharmacy phase
phased phases phasing pheasant pheasants phenolic phenomena phenomenal phenomenally phenomenon phenonenon
phenothiazine philandering philanthropic philanthropies philanthropist philanthropy philantrophy
philantropists philharmonic philodendron philological philologists philology philosopher philosophers
philosophic philosophical philosophies philosophized philosophizing philosophy phis phlegm phloem phobia
phobias phoenix phone phonebook phoned phonemes phonemic phonemics phones phonetic phonetics phoney
phonic phonies phoning phonograph phonographs phonologic phonology phony phosgene phosphate phosphates
phosphide phosphine phosphines phosphor phosphorescent phosphorous phosphors phosphorus photo
photocathode photocathodes photochemical photocopiers photocopy photocopying photoelectrons
photofinishers photofinishing photogenic photograph photographed photographer photographers photographic
photographing photographs photography photorealism photos photosensitive photosynthesis phrase phrased
phrasemaking phraseology phrases phrasing phrasings phthalate phyla physical physically physicalness
physicals physician physicians physicist physicists physics physiochemical physiognomy physiologic
physiological physiology physique pi pianism pianissimos pianist pianistic pianists piano pianos piasters
piazza piazzas picayune pick pickaxe picked picker pickers picket picketed picketers picketing pickets
pickier pickiest picking pickings pickins pickle pickled pickles pickoff pickoffs pickpocket picks pickup
pickups picky picnic picnicked picnickers picnics pico picocassette pictorial pictorially picture
pictured pictures picturesque picturesquely picturing piddling pidgin pie piece pieced piecemeal pieces
piecewise pier pierce pierced piercing piers pies piety piezoelectric pig pigen pigeon pigeonhole
pigeonholing pigeons piggyback piggybacking piglet piglets pigment pigmented pigments pigpens pigs
pigskin pigsty pike piker pile piled piles pileup pileups pilferers pilfering pilgrim pilgrimage
pilgrimages pilgrims piling pilings pill pillage pillaged pillar pillared pillars pilloried pillorying
pillow pillowcases pillows pills pilot piloting pilots pimp pimpled pimples pimplike pimps pin pinafores
pinball pinch pinched pinches pinching pine pineapple pines ping pinging pinhead pinheaded pinholes
pinioned pink pinkly pinks pinnacle pinnacles pinned pinning pinnings pinochle pinpoint pinpointed
pinpointing pinpoints pins pint pinto pints pioneer pioneered pioneering pioneers pious piously pip pipe
piped pipedreams pipeline pipelines piper pipers pipes piping pipsqueak piquant pique piqued piracy
piranha pirate pirated pirates piroghi pirogues pirouette piss pistachio pistils pistol pistoleers
pistols piston pistons pit pitch pitched pitcher pitchers pitches pitchfork pitching pitchmen piteous
pitfall pitfalls pith pithiest pithy pitiable pitied pitiful pitifully pitiless pitilessly pitons pits
pittance pitted pitting pituitary pity pityingly pivot pivotal pivoting pixies pizazz pizza pizzas
pizzazz pizzeria pizzerias pizzicato placard placards placate placated placating place placebo placed
placeless placement placements places placid placing plagiarism plagiarize plagiarized plagiarizers
plague plagued plagues plaguing plaid plaids plain plainclothes plainer plainest plainly plains plaintiff
plaintiffs plaintive plaintively plan planar plane planed planeload planer planes planet planetarium
planetary planetoid planetoids planets plank planking planks planned planner planners planning
planoconcave plans plant plantain plantation plantations planted planter planters planting plantings
plants plaque plaques plasm plasma plasmodium plaster plastered plasterer plastering plasters plastic
plastically plasticity plastics plastisols plate plateau plated plateful plates platform platforms
platinum platitudes platitudinous platoon platoons platted platter platters plaudits plausibility
plausible plausibly play playable playback playbacks playboy played player players playful playfully
playfulness playground playgrounds playhouse playin playing playland playmate playmates playoff playoffs
playpen playroom plays playthings playtime playwright playwrights playwriting plaza plazas plea plead
pleaded pleader pleading pleadingly pleadings pleads pleas pleasance pleasant pleasantly pleasantness
pleasantries please pleased pleases pleasin pleasing pleasingly pleasurable pleasure pleasures pleated
pleats plebeian pledge pledged pledges pledging plenary plenitude plentiful plenty plenum plethora pleura
pleural pliable pliant plied pliers plies plight plights plinking plod plodded plodding plods plopped
plot plots plotted plotters plotting plough plow plowed plowing plows plowshares ploy ploys pluck plucked
plucking plucky plug plugged plugging plugs plugugly plum plumage plumb plumbed plumber plumbers plumbing
plume plumed plumes plummet plummeted plummeting plummetted plump plumped plumpness plumps plunder
plundered plunderers plundering plunge plunged plunges plunging plunked plunkers plunking pluralism
pluralist pluralistic plurality plus pluses plush plutocratic plutocrats plutonium ply plying plywood
pneumatic pneumocystis pneumonia poachers poaches poaching poark pocket pocketbook pocketbooks pocketed
pocketful pocketing pockets pockmarked pod podiatric podiatrist podium podiums pods poem poems poeple
poet poetic poetically poetizing poetry poets pogroms poignancy poignant poignantly point pointed
pointedly pointer pointers pointing pointless points pointy poise poised poises poison poisoned poisoner
poisoning poisonous poisons poivre poke poked poker pokerfaced pokes pokey poking pol polar polarities
polarity polarization polarize polarized polarizing pole polecat polemic polemical polemics poles police
policed policeman policemen polices policewoman policies policing policy policyholder policyholders
policymaker policymakers policymaking poling polio polis polish polished polishes polishing polite
politely politeness politic political politically politician politicians politicize politicized
politicizing politicking politico politicos politics polities polity polka poll polled pollen pollinate
pollinated pollinating pollination polling pollings polls pollster pollsters pollutant pollutants pollute
polluted polluter polluters polluting pollution polo polonaise pols poltergeists poltically polybutene
polybutenes polyester polyesters polyether polyethers polyethylene polygynous polyisocyanate polymer
polymerase polymeric polymerization polymers polymyositis polynomial polynomials polyols polyphosphate
polyphosphates polyproplene polypropylene polyps polyrhythms polysilicon polysiloxanes polystyrene
polytonal polyurethane polyvinyl pomaded pomological pomologist pomp pompons pompous pompously
pompousness poncho pond ponder pondered pondering ponderous ponderousness ponders ponds pong ponied
ponies pontiff pontifical pontificate pontificates pony ponying ponytails pooch pooched poodle poodles
poof poohbah pool pooled pooling pools poolside poor poorer poorest poorly pop popcorn pope poplar poplin
popped poppies popping poppy poppyseed pops populace popular popularity popularize popularized
popularizing popularly populate populated populating population populations populism populist populists
populous porcelain porcelains porch porches porcupine porcupines pore pored pores poring pork
pornographer pornographic pornography porosity porous porpoise porpoises porridge port portability
portable portables portal portend portended portends portent portentous portents porter portering porters
portfolio portfolios portico porticoes portion portions portly portrait portraits portraiture portray
portrayal portrayals portrayed portraying portrays ports portwatchers pose posed poses poseur poseurs
posh poshest posing position positional positioned positioning positions positionsthat positive
positively positivism positivist positivists posse posseman possemen possess possessed possesses
possessing possession possessions possessive possessor possibilities possibility possible possiblities
possiblity possibly possum post postage postal postcard postcards postdoctoral posted poster posterior
posterity posters postgraduate posthumous posting postings postition postman postmark postmarked
postmarks postmaster postmasters postmen postponable postpone postponed postponement postponements
postponing postride posts postscript postulate postulated postulates posture postured postures posturing
postwar pot potable potash potassium potato potatoes potboiler potboilers potency potent potentates
potential potentialities potentiality potentially potentials potentiometer pothole potholes pothos potion
potions potpourri pots pottage potted potter potters pottery potting potty pouch pouches poultice
poultices poultry pounce pounced pouncing pound pounded pounding pounds pour poured pouring pours pout
pouted poverty powder powdered powderpuff powders powdery power powerboat powered powerful powerfully
powerfulness powerhouse powerhouses powering powerless powerlessness powerplants powers powertrain powpow
powwow pox pr practicability practicable practical practicality practically practice practiced practices
practicing practised practising practitioner practitioners pragmatic pragmatism pragmatist pragmatists
prai prairie prairies praise praised praises praiseworthy praising pram prams prancing pranha prank
pranks pranksters pratfalls prattle prawns pray prayed prayer prayerbooks prayerful prayerfully prayers
prayin praying prays preach preached preacher preachers preaches preachiness preaching preachy
preadmission preamble preambles preapproved prearranged precarious precariously precaution precautionary
precautions precede preceded precedence precedent precedents precedes preceding preceeded preceeding
precept precepts precinct precincts precious precipice precipices precipitate precipitated precipitating
precipitin precipitous precipitously precise precisely precision preclearance preclinical preclude
precluded precludes precocious precociously precocity precompetitive preconceived preconceptions
precondition preconditioned preconditions preconference preconscious precooked precrash precursor
precursors precursory precut predates predator predators predatory predawn predecessor predecessors
predestined predetermined predicament predicated predicates predicator predict predictability predictable
predictably predicted predicting prediction predictions predictive predictor predictors predicts
predigested predilection predilections predispose predisposed predisposing predisposition prednisone
predominance predominant predominantly predominate predominated predominately predominates predominating
predomination preemployment preempt preemptive preening prefab prefabricated preface prefaced prefectural
prefecture prefectures prefer preferable preferably preference preferences preferential preferentially
preferment preferrance preferred preferring prefers prefixes preflight prefuh prefund pregnancies
pregnancy pregnant prehistoric preisolated prejudged prejudging prejudice prejudiced prejudices
prejudicial prelate preliminaries preliminarily preliminary preliterate prelude premarital premature
prematurely premediated premeditated premier premiere premiered premieres premiering premise premises
premium premiums premix premonition premonitions premonitory prenatal preoccupation preoccupations
preoccupied preoccupies preoccupy preordained preordainment prep prepackaged prepaid preparation
preparations preparative preparatives preparatory prepare prepared preparedness preparer preparers
prepares preparing prepay prepaying prepayment prepayments prepolymer preponderance preponderantly
preponderating preposition prepositional prepositioning preposterous preppie prepping preppy prepreg
preprepared preprinting prepubescent prepublication prepupal prepurchase preradiation prerecorded
prerequisite prerequisites prerogative prerogatives presage presaged presages presaging presale preschool
preschooler preschoolers prescient prescribe prescribed prescriber prescribers prescribes prescribing
prescription prescriptions prescriptive presence presences present presentable presentation
presentational presentations presente presented presenter presenters presenting presently presentlye
presentments presentness presents preservation preservative preserve preserved preserves preserving
preset preside presided presidency president presidential presidents presides presiding presorting press
pressed presser presses pressing pressman pressure pressured pressures pressuring pressurized prestige
prestigious presto presumably presume presumed presumes presuming presumption presumptions presumptuous
presuppose presupposes presupposition pretax pretence pretend pretended pretending pretends pretense
pretenses pretensions pretentious pretest pretext pretexts pretreatment pretrial prettier prettiest
prettily prettiness pretty prevail prevaile prevailed prevailin prevailing prevails prevalance prevalence
prevalent prevayle prevent preventable preventative preventatives prevented preventing prevention
preventive prevents preview previewing previews previous previously prevision previsions prewar prey
preying price pricecutting priced priceless prices pricetags pricey pricier priciest pricing pricings
prick pricked pricking prickly pricks pride prided prides pries priest priestly priests prim prima
primacy primal primaries primarily primarly primary primates prime primed primers primes primetime
primeval priming primitive primitives primitivism primly primordial primping prince princely princes
princess princesse principal principally principals principle principled principles princpal print
printable printed printer printers printing printmaking printout printouts prints prior priorities
priority prison prisoner prisoners prisons pristine privacy private privately privation privations
privatization privatizations privatize privatized privatizing privet privies privilege privileged
privileges privileging privvy privy prize prized prizes pro probabilistic probabilities probability
probable probably probaby probate probation probe probed probes probing probings probity problem
problematic problematical problematics problems probly proboscis procedural procedurally procedure
procedures proceed proceeded proceeding proceedings proceeds process processed processes processing
procession processional processor processors prochoice proclaim proclaimed proclaiming proclaims
proclamation proclamations proclivities procrastinate procrastinated procreate procreation procreative
procreativity proctor proctors procure procured procurement procurer prod prodded prodding prodigal
prodigally prodigies prodigious prodigiously prodigy prods produce produced producer producers produces
producin producing product production productions productive productivity products proessional prof
profane profanity profess professed professedly professes professeur professing profession professional
professionally professionals professions professor professorial professoriate professors professorship
professorships profet proffer proffered profferred proficiency proficient profile profiled profiles
profiling profit profitability profitable profitably profited profiteering profiteers profiting profits
profittaking profitting profligacy profligate profound profoundest profoundity profoundly profs
profundity profuse profusely profusion progandist progenitors progeny progess prognoses prognosis
prognosticator program programed programing programmable programmatic programmed programmer programmers
programmes programming programs progress progressed progresses progressing progression progressions
progressive progressively progressives progressivism progressivity prohibit prohibited prohibiting
prohibition prohibitions prohibitive prohibitively prohibiton prohibits project projected projectile
projectiles projecting projection projections projective projector projectors projects proletarian
proletariat proliferate proliferated proliferating proliferation prolific prolixity prolong prolongation
prolonged prolonging prolongs prolusion prolusions prom promenade promenades prominant prominence
prominent prominently promiscuous promise promised promises promising promissory promote promoted
promoter promoters promotes promoting promotion promotional promotions prompt prompted prompting
promptings promptly prompts promulgated promulgating promulgators prone proneness prongs pronoun
pronounce pronounced pronouncement pronouncements pronounces pronouncing pronouns pronto pronunciation
proof proofread proofreading prop propaganda propagandist propagandistic propagandists propagandize
propagandizes propagate propagated propagation propane propects propel propellant propellants propelled
propeller propellers propelling propels propensity proper properly properties property propfan propfans
prophecies prophecy prophesied prophesies prophesized prophesying prophet prophetic prophetically
prophets propionate propitiate propitious proponent proponents proportion proportional proportionally
proportionate proportioned proportions proposal proposals propose proposed proposes proposing proposition
propositioned propositions propounded propped propping proprietary proprieter proprieties proprietor
proprietors proprietorship proprietory propriety props propsed propulsion propulsions propulsive
propylene prorate prorated proration pros prosaic prosceniums proscribe proscribed proscribes
proscription proscriptive prose prosecute prosecuted prosecuting prosecution prosecutions prosecutor
prosecutorial prosecutors proselytizing prosodic prosodies prosoma prospect prospective prospectively
prospector prospects prospectus prospectuses prosper prospered prospering prosperity prosperous prospers
prostaglandin prostate prostitute prostitutes prostitution prostrate prosy protagonist protagonists
protease proteases protect protected protecting protection protectionism protectionist protectionists
protections protective protectively protector protectors protects protege proteges protein proteins
proteolysis proteolytic protest protestations protested protester protesters protesting protestors
protests protocol protocols proton protons protoplasm protoplasmic prototype prototyped prototypes
prototypical protozoa protozoan protracted protrude protruded protruding protrusion protuberance proud
prouder proudest proudly provdied prove proved proven provenance proverb proverbial proverbs proverty
proves provide provided providence providential provider providers provides providing province provinces
provincial provincialism provincially proving provision provisional provisionally provisioned
provisioning provisions proviso provisons provocateurs provocation provocative provocatively provoke
provoked provokes provoking provost prow prowazwki prowess prowl prowled prowlers prowling prowls proxies
proximal proximate proximity proxy prude prudence prudent prudential prudentially prudently prune pruned
prunes pruning prurient pruta pry prying psalm psalmist pseudo pseudonym pseudonymous pseudophloem
pseudynom psi psoriasis psyche psyches psychiatric psychiatrist psychiatrists psychiatry psychic
psychical psychically psychics psychoactive psychoanalysis psychoanalyst psychoanalytic psychobiology
psychological psychologist psychologists psychology psychopath psychopathic psychopomp psychosocial
psychosomatic psychotherapy psychotic psyllium pterygia pub puberty pubescent public publically
publication publications publicist publicists publicity publicize publicized publicizing publicly
publicsector publish publishable published publisher publishers publishes publishing pubs puckered
puckering puckish pudding puddings puddle puddles puerile puff puffed puffers puffery puffing puffs puffy
pugh pugnacious puissant puke pulchritude pull pullback pullbacks pulled pulley pulleys pulling pullout
pullouts pulls pulmonary pulp pulping pulpit pulpits pulpwood pulsated pulsating pulsation pulsations
pulse pulsed pulses pulsing pulverize pulverized pulverizing pumas pummel pummeled pummeling pump pumped
pumping pumpkin pumps pun punch punchbowl punched puncher punchers punches punching punchy punctuality
punctually punctuated punctuation punctured puncturing punditry pundits pungency pungent pungently punish
punishable punished punishes punishing punishment punishments punitive punk punks punky punning punnished
puns punster punt punted punters punts puny pup pupated pupates pupil pupils puppet puppeteers puppets
puppies puppy puppyish pups purchase purchased purchaser purchasers purchases purchasing pure purely
purest purgation purgatory purge purged purges purging purhasing purification purified purifier purifiers
purify purifying purism purists puritan puritanical purity purled purling purloined purple purpling
purport purported purportedly purporting purports purpose purposed purposeful purposefully purposeless
purposely purposes purposive purposively purring purrs purse pursed purses pursuant pursue pursued
pursuer pursuers pursues pursuing pursuit pursuits purtiest purveyor purveyors purview push pushed
pushers pushes pushin pushing pushover pushups pushy pusillanimity pussy pussycat put putative putout
puts putt puttable putted putter puttered puttering putting putty puzzle puzzled puzzlement puzzler
puzzles puzzling pvt pygmies pyknotic pylons pynte pyocanea pyorrhea pyramid pyramidal pyramiding
pyramids pyre pyrometer pyrometers pyrophosphate pyrotechnic pyschiatrist python pythons quack quacked
quackery quacks quadratic quadrennial quadric quadriceps quadrillionth quadripartite quadrupeds quadruple
quadrupled quadruples quadrupling quagmire quailing quaint quaintly quake quakes quaking qualification
qualifications qualified qualifies qualify qualifying qualitative qualitatively qualities quality qualms
quandary quantification quantified quantify quantitative quantitatively quantities quantitive quantity
quantum quarantine quarrel quarreled quarreling quarrels quarrelsome quarry quarrymen quart quarter
quarterback quarterbacks quarterly quarters quartet quartets quarts quartz quash quashed quashing
quasisports quatrain quaver quavered quavering queasily queasiness queen queens queenside queer queerer
queerest queers quell quelling quench quenching queried queries querulous querulously query querying
quest question questionable questionably questionaire questioned questioner questioners questioning
questioningly questionnaire questionnaires questions quests quetzal queue queued queues queuing quibble
quibbling quibs quick quicken quickened quickening quicker quickest quickie quickly quickness quicksand
quicksilver quickstep quickwitted quid quiescent quiet quieted quieter quieting quietly quietness quill
quilt quilted quince quinine quinolone quintessential quintet quintets quintuple quip quipped quipping
quips quirk quirking quirks quirky quirt quisling quit quite quits quitting quivered quivering quivers
quixotic quiz quizzed quizzical quo quorum quota quotas quotation quotations quote quoted quotes quoting
rabbi rabbinical rabbit rabbits rabble rabid raccoon raccoons race raced racehorse racehorses racers
races racetrack racetracks raceway racial racially racing racism racist racists rack racked racket
racketeer racketeering racketeers rackets rackety racking racks racoons racy radar radars raddled radial
radiance radiant radiate radiated radiates radiating radiation radiations radiator radiators radical
radicalism radicalized radically radicals radii radio radioactive radioactivity radiocarbon radiochlorine
radioclast radioed radiography radioing radiomen radionic radiophonic radios radish radius radon rads
raffish raft raftered rafters rafts rag rage raged rages ragged raggedness ragging raging rags ragtime
raid raided raider raiders raiding raids rail railbed railbike railbiker railbikers railbikes railbiking
railbirds railcar railcars railed railhead railing railings raillery railroad railroader railroading
railroads rails railway railways raiment rain rainbow rainbows raincoats raindrops rained rainfall
rainier raining rainless rainout rains rainstorm rainwater rainy raise raised raiser raisers raises
raisin raising raison raj rajah rake raked raking rakish rakishly raku rallied rallies rally rallying ram
ramble rambled rambles rambling ramblings rambunctious ramification ramifications rammed ramming ramp
rampage rampancy rampant rampart ramparts ramps ramshackle ran ranch rancher ranchers ranches rancho
rancid rancidity rancor rancorous rand random randomization randomly randomness rang range ranged
rangelands ranger rangers ranges ranging rangy rank ranked rankest ranking rankings rankled rankles ranks
ransack ransacked ransacking ransom rant ranted rap rapacious rape raped rapers rapes rapeseed rapeseeds
rapid rapidity rapidly rapier raping rapist rapists rapped rapping rapport rapprochement rapt raptor
raptors rapture raptures rare rarefied rarely rarer rarest rarified raring rarities rarity rasa rascal
rascals rash rasp raspberry rasped rasping rasps raspy rat rata ratable ratchet ratcheting rate rateable
rated ratepayers rates rather ratification ratified ratifiers ratifies ratify ratifying rating ratings
ratio ratiocinating ration rational rationale rationalism rationalist rationalistic rationality
rationalize rationalized rationalizing rationally rationed rationing rations ratios rator rats rattail
rattle rattled rattler rattlers rattles rattlesnake rattlesnakes rattling ratty raucous raucously ravaged
ravages ravaging rave raved ravenous raves ravines raving ravings raw rawboned rawhide rayon rays
razed razing razor razorback razors rbi re reaccelerate reaccelerating reacceleration reach reached
reaches reaching reacquainted reacquire reacquired reacquisition react reactants reacted reacting
reaction reactionaries reactionary reactions reactivated reactivity reactor reactors reacts read readable
readapting reader readers readership readied readily readiness reading readings readjust readjusted
readjustment readjustments readmit readmitted reads ready readying reaffirm reaffirmation reaffirmed
reaffirming reaffirms reagent reagents real realer realest realestate realign realigned realigning
realignment realignments realism realist realistic realistically realists realities reality realization
realize realized realizes realizing reallocate reallocated reallocating really realm realms realness
realtor realtors realty reams reap reaped reaper reaping reappear reappearance reappeared reappearing
reappears reappointed reapportion reapportioned reappraisal reappraisals reappraise reappraised
reappraising reaps rear reared rearguard rearing rearm rearmed rearrange rearranged rearrangement
rearrangements rearranges rearranging rears rearview reasearch reason reasonable reasonably reasoned
reasoning reasons reassemble reassembled reassert reasserting reasserts reassess reassessed reassessing
reassessment reassign reassigned reassignment reassignments reassume reassumed reassurance reassurances
reassure reassured reassuring reassuringly reattached reauthorize reauthorized reawaken reawakening
rebalance rebalanced rebalancing rebate rebated rebates rebel rebelled rebelling rebellion rebellions
rebellious rebelliously rebels rebirth reborn rebound rebounded rebounding rebounds rebuff rebuffed
rebuffing rebuild rebuilder rebuilding rebuilds rebuilt rebuke rebuked rebut rebuts rebuttal rebuttals
rebutted rec recalcitrant recalculated recalculating recalculation recalculations recall recalled
recalling recalls recantation recanted recapitalize recapitalized recapitalizing recapitulate
recapitulation recapture recaptured recapturing recast recede receded receding receipt receipts
receivable receivables receive received receiver receivers receivership receives receiving recent
recently recentralized recentralizing receptacle reception receptionist receptionists receptions
receptive receptivity receptor receptors recess recessed recession recessionary recessions recharge
rechargeable recharged recharging rechartering recheck rechristening rechristens recipe recipes recipient
recipients reciprocal reciprocate reciprocates reciprocity recital recitals recitation recitations
recitative recite recited recites reciting reckless recklessly recklessness reckon reckoned reckoning
reckonings reckons reclaim reclaimed reclaiming reclaims reclamation reclassified recliner reclining
recluse reclusive recoated recognised recognition recognitions recognizable recognizably recognizance
recognize recognized recognizes recognizing recoil recoiled recoilless recollect recollected recollection
recollections recombinant recombination recommence recommend recommendation recommendatons recommended
recommending recommends recompence recompense reconcilable reconcile reconciled reconciles reconciliation
reconciling recond recondite reconditioning reconfigure reconfirm reconfirmation reconfirming
reconnaissance reconnect reconnoiter reconsider reconsidered reconsidering reconstitute reconstituting
reconstruct reconstructed reconstructing reconstruction reconstructs reconvened reconvenes reconvention
reconverting recooned recopied record recorded recorder recorders recording recordings recordkeeping
records recork recount recounted recounting recounts recoup recouped recouping recourse recover
recoverability recoverable recovered recoveries recovering recovers recovery recraft recreate recreated
recreates recreating recreation recreational recrimination recriminations recruit recruited recruiter
recruiting recruitment recruits rectangle rectangles rectangular rectification rectified rectifier
rectify rectifying rectilinear rectitude rectlinearly rector rectum recumbent recuperate recuperating
recuperation recur recurred recurrence recurrences recurrent recurrently recurring recursive recusant
recused recut recyclability recyclable recycle recycled recycler recycles recycling red redactions
redactor redcoat redcoats reddened redder reddish redecorated redecorating redecoration rededicate
rededicating redeem redeemable redeemded redeemed redeemin redeeming redeems redefine redefined
redefining redefinition redelivered redemption redemptions redemptive redeploy redeployment redeposition
redesign redesignation redesigned redesigning redevelop redevelopers redevelopment redfish redhead
redheaded redheader redheads redial redirect redirected redirecting redirection rediscover rediscovered
rediscovering rediscovery redistribute redistributed redistributes redistributing redistribution
redistributive redistricting redlining redneck rednecks redo redoing redone redouble redoubled redoubling
redoubt redound redounds redraw redrawn redress redressed reds reduce reduced reducer reduces reducing
reduction reductions redundancies redundancy redundant redwood redwoods reedbuck reeds reedy reef reefs
reek reeked reeking reel reelected reelection reeled reeling reemerged reemphasizes reenact reentered
reestablish reevaluation reexamination reexamine reexamining refashion refashioning refectories refer
referee referees reference references referenda referendum referent referral referrals referred referrin
referring refers refight refile refill refillable refilled refinance refinanced refinancing refinancings
refine refined refinement refinements refiner refineries refiners refinery refining refitting reflect
reflectance reflected reflecting reflection reflections reflective reflector reflectors reflects reflex
reflexes reflexively reflexly refocus refocused refocuses refocusing refolded reforestation reform
reformation reformatory reformed reformer reformers reforming reformism reformist reformists reforms
reformulated reformulation refracted refraction refractive refractories refractory refrain refrained
refraining refresh refreshed refresher refreshing refreshingly refreshment refreshments refrigerant
refrigerated refrigeration refrigerator refrigerators refuel refueling refuge refugee refugees refund
refundable refunded refunding refunds refurbish refurbished refurbishing refurbishment refurnished
refusal refuse refused refusers refuses refusing refute refuted regain regained regaining regains regal
regaled regalia regard regarded regarding regardless regards regattas regenerate regenerates regenerating
regeneration regents reggae regime regimen regiment regimentation regimented regiments regimes region
regional regionalism regionally regionals regions register registered registering registers registrant
registrants registrar registration registrations registries registry regress regression regressive regret
regrets regrettable regrettably regretted reground regroup regrouped regrouping regular regularity
regularly regulars regulate regulated regulates regulating regulation regulations regulative regulator
regulators regulatory reguli regulus regummed regurgitated regurgitating rehabilitate rehabilitated
rehabilitating rehabilitation rehash rehashed rehashing rehear rehearing rehearsal rehearsals rehearse
rehearsed rehearsing reign reigned reigning reignite reignited reigniting reigns reimburse reimburseable
reimbursed reimbursement reimbursements reimburses reimbursing reimpose rein reinbursement reincarcerated
reincarnated reincorporated reindicting reined reinforce reinforced reinforcement reinforcements
reinforces reinforcing reining reinman reins reinstall reinstalled reinstate reinstated reinstatement
reinstating reinstituting reinstitution reinsurance reinsure reinsured reinsurer reinsurers reinsuring
reintegrated reinterpret reinterpreted reinterpreting reintroduce reintroduced reintroduces reintroducing
reinvent reinvented reinvest reinvested reinvesting reinvestment reinvigorate reinvigorated
reinvigorating reinvigoration reissue reiterate reiterated reiterates reiterating reiteration reject
rejected rejecting rejection rejections rejects rejiggering rejoice rejoiced rejoices rejoicing rejoin
rejoinder rejoined rejoining rejoins rejuvenate rejuvenated rejuvenates rejuvenation rekindle rekindled
rekindles rekindling relabeling relapse relapsed relate related relatedness relates relating relation
relational relations relationship relationships relative relatively relatives relativism relativist
relativistic relativity relatonship relaunch relaunched relax relaxation relaxed relaxer relaxes relaxing
relay relayed relaying relearns release released releases releasing relegated relegating relent relented
relenting relentless relentlessly relentlessness relevance relevancy relevant reliability reliable
reliables reliably reliance reliant relic relicensing relics relict relied relief reliefs relies relieve
relieved reliever relieves relieving religion religionists religions religiosity religious religiously
religiousness relinquish relinquished relinquishing relish relished relishes relishing relisting relive
relives reliving reloaded relocate relocated relocating relocation relocations reluctance reluctant
reluctantly rely relying relyriced remade remain remainder remained remaining remains remake remakes
remanded remanding remark remarkable remarkably remarked remarketings remarking remarks remarried remarry
remarrying rematch rematches remedial remediation remedied remedies remedy remember remembered
remembering remembers remembrance remembrances remind reminded reminder reminders reminding reminds
reminisced reminiscence reminiscences reminiscent reminisces reminiscing remiss remissions remittances
remitted remitting remnant remnants remodeled remodeling remolding remonstrate remonstrated remora
remorse remorseful remorseless remote remotely remoteness remoter remotest remounting removable removal
remove removed removes removing remuda remunerated remuneration remunerative renaissance renal rename
renamed renames renaming renationalize renaturation rend render rendered rendering renderings renders
rendezvous rendezvoused rendition renditions renegade renege reneged reneging renegotiable renegotiate
renegotiated renegotiating renegotiation renegotiations renew renewable renewal renewals renewed renewing
renews renounce renounced renouncing renovate renovated renovating renovation renovations renown renowned
rent rental rentals rented renter renters renting rents renunciation renunciations reoccupation reoffered
reoffering reopen reopened reopening reopens reorder reordering reorganization reorganize reorganized
reorganizes reorganizing reorient reorientation reoriented rep repackage repackaged repackaging repaid
repainted repainting repair repaired repairing repairman repairmen repairs reparation reparations
repartee repassed repatriate repatriated repatriating repatriation repatriations repay repayable repaying
repayment repayments repeal repealed repealing repeals repeat repeated repeatedly repeater repeaters
repeating repeats repel repelled repellent repelling repels repent repentance repentant repercussions
repertoire repertory repetition repetitions repetitious repetitive rephrase rephrased replace replaced
replacement replacements replaces replacing replanted replaster replay replaying replays replenish
replenished replenishment replete replica replicate replicated replicating replication replied replies
reply replying repond reponsibility report reportage reported reportedly reporter reporters reporting
reportorial reports repose reposed reposition repositioning repositories repository repossesed repossess
repossessed reprehensible represent representation representative represented representing representives
represents repress repressed repressers repressing repression repressions repressive reprice repriced
repricing reprieve reprimanded reprimanding reprint reprinted reprinting reprints reprisal reprisals
reproach reproaches reprobate reprobating reprocess reproduce reproduced reproduces reproducible
reproducibly reproducing reproduction reproductions reproductive reprographic reproof reproval reprove
reprovingly reps reptile reptilian republic republican republics repudiate repudiated repudiating
repudiation repugnance repugnant repulsed repulsion repulsions repulsive repurchase repurchased
repurchases repurchasing reputable reputation reputations repute reputed reputedly reqion requalify
request requested requesters requesting requests require required requirement requirements requires
requiring requisite requisites requisition requisitioned requsting reread reregulate reregulation
reroofing rerouted rerouting rerun reruns resale resales reschedulable reschedule rescheduled
rescheduling rescind rescinded rescinding rescission rescissions rescue rescued rescuers rescues rescuing
reseachers resealed research researchable researched researcher researchers researches researching resell
reseller resellers reselling resells resemblance resemblances resemble resembled resembles resembling
resent resented resentful resentment resents reserpine reservation reservations reserve reserved reserves
reserving reservists reservoir reservoirs reset resettable resettle resettled resettlement resettling
resew reshape reshaped reshapes reshaping reshuffle reshuffled reshuffling reshufflings reside resided
residence residences residency resident residential residentially residents resides residing residual
residuals residue residues resifted resign resignation resignations resigned resignedly resigning resigns
resilience resiliency resilient resiliently resin resinlike resins resiny resist resistance resistances
resistant resisted resisting resistive resistor resistors resists resold resolute resolutely resolution
resolutions resolve resolved resolves resolving resonable resonance resonances resonant resonantly
resonate resonated resonates resorcinol resort resorted resorting resorts resounding resounds resource
resourceful resourcefully resources respect respectability respectable respected respectful respectfully
respecting respective respectively respects respiration respirators respiratory respite resplendent
respond responded respondent respondents responding responds response responses responsibility
responsible responsiblilty responsibly responsive responsively responsiveness rest restaffed restaged
restaging restart restarted restarters restarting restate restated restatement restates restating
restaurant restaurants restaurateur restaurateurs rested restful resting restitution restive restively
restless restlessly restlessness restock restorability restoration restorative restore restored restorer
restorers restores restoring restrain restrained restraining restrains restraint restraints restrict
restricted restricting restriction restrictions restrictive restricts restroom restructure restructured
restructures restructuring restructurings rests restuarant restudy restyled resublimed resubmit
resubmitted result resultant resultants resulted resulting results resume resumed resumes resuming
resumption resurfaced resurgence resurgent resurging resurrect resurrected resurrecting resurrection
resurrects resuscitate resuscitated resuscitating resuscitation resuspended resuspension retail retailed
retailer retailers retailing retails retain retained retainer retainers retaining retains retake retaking
retaliate retaliated retaliating retaliation retaliatory retard retardant retardants retardation retarded
retarding retargeting retch retching retell retelling retention retentive retentiveness rethink
rethinking rethought reticence reticent reticulate retied retina retinal retinoblastoma retinue retire
retired retiree retirees retirement retirements retires retiring retold retooled retooling retools retort
retorted retorts retouching retrace retraced retracing retract retractable retracted retracting
retraction retrain retrained retraining retranslated retread retreat retreated retreating retreats
retrench retrenching retrenchment retrial retribution retried retrievable retrieval retrieve retrieved
retriever retro retroactive retroactively retroactivity retrofit retrofitted retrofitting retrograde
retrogressive retrospect retrospective retroviral retrovirus retroviruses retrovision retry return
returned returning returns reunifed reunification reunion reunions reunite reunited reuniting
reupholstering reusable reuse reused reusing revaluation revalued revaluing revamp revamped revamping
revamps reveal revealed revealing reveals reveille revel revelation revelations revelatory reveled
revelers reveling revellers revelling revellings revelry revels revenge revenue revenuers revenues
reverberate reverberated reverberating reverberation reverberations revered reverence reverent
reverential reverie reversal reversals reverse reversed reverses reversibility reversible reversing
revert reverted reverting reverts revery revetments review reviewed reviewer reviewers reviewing reviews
reviled revise revised revises revising revision revisionist revisionists revisions revisit revisited
revisits revitalization revitalize revitalized revitalizing revival revivalism revivals revive revived
revives revivified reviving revocable revocation revoke revoked revoking revolt revolted revolting
revoltingly revolts revolution revolutionary revolutionists revolutionize revolutionized revolutions
revolve revolved revolver revolves revolving revs revulsion revved reward rewarded rewarding rewards
reweave reworked reworking rewrapped rewrite rewrites rewriting rewritten rewrote rewt rf rhapsodic
rhapsodize rhapsodizing rhapsody rhenium rhetoric rhetorical rhetoricians rheum rheumatic rheumatism
rheumatoid rhinestones rhino rhinoceros rhinos rhododendron rhyme rhymed rhymes rhyming rhythm rhythmic
rhythmical rhythmically rhythms rib ribald ribbed ribbies ribbing ribbon ribbons ribcage riboflavin
ribonucleic ribosomal ribozyme ribozymes ribs rice rich riche richer riches richest richissimos richly
richness rickety ricocheted rid riddance ridden ridding riddle riddled riddles riddling ride rider riders
ridership rides ridge ridges ridicule ridiculed ridicules ridiculing ridiculous ridiculously riding
ridings rife riff riffing riffle riffs rifle rifled rifleman riflemen rifles rifling rift rifts rig
rigatoni rigged rigger riggers rigging right righted righteous righteousness rightfield rightful
rightfully righthander rightist rightly rightness rights rightward rigid rigidities rigidity rigidly
rigids rigor rigorous rigorously rigors rigs rile riled riles rill rim rime rimless rimmed rims rinds
ring ringed ringer ringers ringing ringings ringleader ringlets rings ringside ringsiders rink rinse
rinses rinsing riot rioted rioters rioting riotous riots rip ripe ripen ripened ripening ripens ripoff
ripoffs ripped ripping ripple rippled ripples rippling rise risen rises risible rising risk risked
riskier riskiest riskiness risking risks risky rite rites ritiuality ritual ritualized rituals ritzy
rival rivaled rivaling rivalled rivalries rivalry rivals riven river riverbank riverbanks riverboat
riverfront rivers riverside riveted riveting rivets rivulets roach road roadbed roadblock roadblocks
roadbuilding roadhouse roadrunner roads roadside roadster roadway roadways roam roamed roaming roams roar
roared roaring roaringest roars roast roasted roasters roasts rob robbed robber robberies robbers robbery
robbing robe robed robes robing robot robotic robotics robotism robots robs robust robustly
robustness rock rockbound rocked rocker rockers rocket rocketed rocketing rockets rockin rocking rocklike
rocks rockstrewn rocky rococo rodder rodders rodding rode rodent rodents rodeo rodeos rods roemer
rogue rogues roil roiled roiling role roleplayed roleplaying roles roll rollback rollbacks rolled roller
rollercoaster rollers rollicking rollickingly rolling rollout rollover rollovers rolls rollup romance
romancers romances romancing romantic romantically romanticism romanticize romanticized romanticizing
romantick romantics romp romped romping romps roof roofed roofer roofers roofing roofs rooftop rooftops
rooftree rook rookie rookies room roomed roomette roomful roomier roominess rooming roommate roommates
rooms roomy roost rooster roosters roosting root rooted rooters rooting rootless roots rope roped ropers
ropes rosarians rosaries rose rosebuds rosebush roses rosettes rosier rosiest rosins roster rosters
rostrum rosy rot rotary rotate rotated rotates rotating rotation rotational rotationally rotations rote
rotenone rotogravures rotor rots rotted rotten rotting rotund rotunda rotundity rouge rough roughcast
roughed roughened rougher roughest roughhewn roughish roughly roughneck roughnecks roughness roughshod
roulette round roundabout rounded rounder roundhead roundhouse rounding roundly roundness rounds
roundtable roundtrip roundup roundups rouse roused rousing roustabout roustabouts rout route routed
routes routine routinely routines routing routings rove roved roving rovings row rowdiness rowdy rowed
rowing rows royal royalties royalty rpm rub rubbed rubber rubberized rubberstamp rubbery rubbin rubbing
rubbish rubble rubdowns rubfests rubicund rubies ruble rubles rubout rubric rubs ruckus rudder rudderless
ruddiness ruddy rude rudely rudeness rudimentary rudiments rue rueful ruefully ruefulness ruffian
ruffians ruffle ruffled ruffles rug rugged ruggedly rugs ruin ruined ruining ruinous ruins rule ruled
ruler rulers rules ruling rulings rum rumble rumbled rumbles rumbling rumblings rumdum rumen ruminants
ruminate ruminated rumination ruminations rummage rummaged rummaging rummy rumor rumored rumors rump
rumpled rumpus run runabout runaway rundown runes rung runing runner runners runnin running runny runoff
runs runt runup runups runway runways rupee rupees rupiah rupture ruptured rupturing rural ruse rush
rushed rushes rushing russe russet rust rusted rustic rusticated rusting rustle rustled rustler rustlers
rustlin rustling rustlings rusty rut rutabaga rutabagas ruthenium ruthless ruthlessly ruthlessness ruts
rutted rye sabbatical saber sable sables sabotage sabre sac saccharin sachems sack sacked sacker sackes
sacking sackings sackless sacks sacral sacrament sacraments sacred sacredness sacrifice sacrificed
sacrifices sacrificial sacrificing sacrilege sacrilegious sacrosanct sad saddened sadder saddle
saddlebags saddled saddles saddling sadism sadist sadistic sadly sadness safari safaris safe safeguard
safeguarded safeguarding safeguards safekeep safekeeping safely safer safest safeties safety saffron sag
saga sage sagebrush sages sagged sagging saggy sago sags sahibs said sail sailboat sailboats sailed
sailing sailor sailorly sailors sails saint sainthood saintliness saintly saints saith sake salable
salacious salad salads salamander salami salaried salaries salary salarymen sale sales salesgirl
saleslady salesman salesmanship salesmen salesparson salespeople salesperson saleswomen salicylate
salicylates salicylic salient saline salinity saliva salivary salivate sallies sallow sallying
salmon salmonella salon salons saloon saloonkeeper saloons salsa salt saltbush salted saltier salting
salts saltwater salty salubrious salutary salutation salute saluted salutes saluting salvage salvaged
salvages salvaging salvation salve salves salvo salvos sambuca sambur same sameness samovar samovars
sample sampled sampler samplers samples sampling samplings samurai sanatorium sanctified sanctify
sanctimonious sanction sanctioned sanctioning sanctions sanctity sanctuary sanctums sand sandals
sandalwood sandbars sandbox sander sanding sandpaper sands sandwich sandwiched sandwiches sandy sane
saner sanest sang sangaree sangiovanni sanguine sanguineous sanguineum sanhedrin sanipractor sanitarium
sanitary sanitation sanitationists sanitize sanitized sanitizing sanity sank sap sapiens sapling saponins
sapped sapping sappy saps sarcasm sarcasms sarcastic sarcastically sarcolemmal sarcoma sardines sardonic
sardonically sari sarsaparilla sash sashay sashayed sassafras sassing sassy sat satellite satellites
satiate satiety satin satire satiric satirical satirically satirist satirizes satisfaction satisfactions
satisfactorily satisfactory satisfied satisfies satisfy satisfying saturate saturated saturation sauce
saucepan saucer saucers sauces saucy sauerkraut sauna saunas saunter sausage sausages saute sauterne
savage savaged savagely savagery savages save saved saver savers saves saving savings savior saviour
savor savored savoring savors savory savvier savviest savvy saw sawdust sawing sawmill saws sawtimber sax
saxophone saxophones saxophonist saxophonists say sayed sayin saying sayings says scab scabbard scabbed
scabrous scabs scads scaffold scaffolding scaffoldings scairt scalar scalawags scald scalded scalding
scale scaled scales scaling scalloped scallops scalp scalpels scalps scam scammed scammers scamper
scampering scams scan scandal scandalized scandalizes scandalizing scandalous scandals scanned scanner
scanners scanning scans scant scants scanty scape scapegoat scapegoating scapegoats scapulars scar scarce
scarcely scarcer scarcest scarcity scare scarecrowish scared scares scarf scarfing scarify scaring
scarlet scarred scars scarves scary scathing scathingly scatter scatterbrained scattered scattergun
scattering scatters scattershot scavanged scavenger scavengers scavenging scedule scenario scenarios
scene sceneries scenery scenes scenic scenics scent scented scents sceptical scepticism schedule
scheduled schedules scheduling schema schemata schematic schematically scheme schemers schemes scheming
scherzo schillings schism schizoid schizophrenia schizophrenic schmoozing schmumpered schnapps schnooks
scholar scholarly scholars scholarship scholarships scholastic scholastically scholastics school
schoolbooks schoolboy schoolboys schoolchildren schooldays schooled schoolers schoolgirl schoolgirlish
schoolgirls schoolhouse schooling schoolmaster schoolmate schoolmates schoolroom schools schoolteacher
schoolteachers schoolwork schooner sciatica science sciences scientific scientifically scientist
scientists scimitar scimitars scintillating scion scions scissoring scissors sclerosis sclerotic scoff
scoffed scoffer scoffing scofflaws scoffs scold scolded scolding scolds scoop scooped scooping scoops
scooted scooter scooting scop scope scoped scopes scops scorched scorcher score scoreboard scoreboards
scorecard scored scorekeepers scorekeeping scoreless scorer scorers scores scoring scorn scorned scornful
scornfully scotch scotched scotches scoundrel scoundrels scour scoured scourge scourges scouring scours
scout scouted scouting scouts scowl scowled scowling scowls scraggly scramble scrambled scrambles
scrambling scrap scrapbook scrape scraped scrapes scraping scrapped scrapping scrappy scraps scratch
scratched scratches scratchiness scratching scratchy scrawl scrawled scrawny scream screamed screaming
screams screech screeched screeches screeching screechy screed screen screened screening screenings
screenland screenplay screens screenwriters screw screwball screwdriver screwed screws scribble scribbled
scribblers scribbles scribbling scribe scribes scribing scrim scrimmage scrimmaged scrimp scrimped
scrimping script scripts scriptural scripture scriptures scriptwriter scriptwriters scrivener scroll
scrolls scrounge scrounged scrounging scrub scrubbed scrubbers scrubbing scruff scrumptious scrupulosity
scrupulous scrupulously scrutinize scrutinized scrutinizes scrutinizing scrutiny scuba scudding scuff
scuffle sculpted sculptor sculptors sculpts sculptural sculpture sculptured sculptures scurried scurries
scurrilous scurry scurrying scurvy scuttle scuttled scuttling se sea seaboard seaborne seacoast seafarers
seafaring seafood seagulls seahorse seal sealants sealed sealift sealing seals seam seaman seamanship
seamen seamier seamless seamlessly seams seamstress seamy seances seaport seaports seaquake sear search
searched searcher searchers searches searching searchingly searchings searchlight searchlights searing
seas seashore seashores seaside season seasonal seasonality seasonally seasoned seasoning seasonings
seasons seat seatbelt seated seating seatrout seats seawall seawater seaweed secant secants secco secede
seceded seceding secession secessionist secessionists seclude secluded seclusion secondarily secondary
secondbiggest secondhand secondly seconds secrecy secret secretarial secretaries secretary secreted
secretion secretions secretive secretively secretly secrets sect sectarian section sectional
sectionalized sections sector sectorial sectors sects secular secularism secularist secularists
secularized secure secured securely securing securites securities securitiess securitization security sed
sedan sedans sedate sedately sedative sedentary sediment sedimentary sedimentation sediments sedition
seditious seduce seduced seducer seduces seducing seduction seductive sedulously see seed seedbed
seedcoat seedcoats seeded seedless seedlings seeds seedy seein seeing seek seeker seekers seekin seeking
seekingly seeks seem seemed seeming seemingly seems seen seep seepage seeped seeping seer seers
seersucker sees seesaw seesawing seethe seethes seething segment segmental segmentation segmented
segmenting segments segregate segregated segregating segregation segregationist seige seismic seismograph
seismographic seismographs seismological seize seized seizes seizin seizing seizure seizures seldom
select selected selecting selection selections selective selectively selectiveness selectivity selectors
selects self selfdamaging selfeffacing selfish selfishness selfless selflessness sell selle seller
sellers sellin selling selloff selloffs sellout sells selves semantic semantically semantics semblance
semen semester semesters semiannual semiannually semiarid semiautomatic semicircular semiconductor
semiconductors semidrying semiempirical semifinalists semifinals semifinished semiliterate semimonthly
seminal seminar seminarian seminarians seminars seminary semipublic semisecret semitrance semitropical
senate senator senatorial senators send senders sending sends senile senilis senior seniority seniors
senora sensation sensational sensationalism sensations sense sensed senseless senselessly senses
sensibilities sensibility sensible sensibly sensing sensitive sensitively sensitives sensitivities
sensitivity sensitize sensitized sensor sensors sensory sensual sensuality sensuous sent sentence
sentenced sentences sentencing sentencings sentient sentiment sentimental sentimentality sentimentalize
sentiments sentinel sentinels sentry separable separate separated separately separateness separates
separating separation separations separatist separatists separators sepia sepsis septa septation septic
septuagenarian septum sepulchred seq sequel sequels sequence sequenced sequences sequester sequestered
sequestering sequestration sequined sequins sera seraphim serenade serenaded serendipity serene serenely
serenity serfs serge sergeant sergeants serial serialized serials series serious seriously seriousness
serloin sermon sermons serological serotonin serpent serpentine serpents serratus serum servant servants
serve served server servers serves service serviceable serviced servicemen servicers services servicing
serviettes servile serving servings servitors servitude servo sesame session sessions set setback
setbacks sets setters setting settings settle settled settlement settlements settler settlers settles
settling setup setups sevenday sevenfold seventeenth seventh seventies sever severable several severally
severalty severance severe severed severely severest severing severity severly sevices sew sewage sewed
sewer sewerage sewers sewing sewn sews sex sexes sexism sexist sexologist sexology sexpot sextet sexton
sexual sexuality sexualized sexually sexy sforzando sha shabbily shabby shack shacked shackle shackled
shackles shacks shad shade shaded shades shadier shading shadings shadow shadowed shadowing shadows
shadowy shady shaft shafts shag shaggy shags shah shake shaken shakeout shaker shakers shakes shakeup
shakily shaking shaky shall shallow shallower shallowness shalt sham shamanistic shambled shambles
shambling shame shamed shamefacedly shameful shameless shamelessly shames shampoo shampooed shamrock
shamrocks shams shanties shanty shantytown shantytowns shape shaped shapeless shapely shapes shaping
shards share sharecrop sharecropper sharecroppers shared shareholder shareholders shareholding
shareholdings shareowners sharers shares sharing shark sharks sharkskin sharp sharpen sharpened sharpener
sharpening sharpens sharper sharpest sharply sharpness sharpshooter sharpshooters shashlik shatter
shattered shattering shatteringly shatterproof shatters shave shaved shaven shaver shavers shaves shaving
shavings shawl shawls she shea sheaf shear sheared shearing sheath sheathing sheaths shed shedding sheds
sheen sheep sheepe sheepish sheepskin sheer sheered sheet sheeted sheeting sheetrock sheets sheik sheiks
shelf shell shelled shellfire shellfish shelling shells shellshocked shelter sheltered sheltering
shelters shelve shelved shelves shelving shenanigans shepherd shepherded shepherding shepherds sherbet
sheriff sheriffs sherry shewe shibboleth shibboleths shied shield shielded shielding shields shies shift
shifted shifters shifting shiftless shifts shifty shill shillings shills shim shimmer shimmered
shimmering shimming shimmy shims shin shinbone shine shines shingle shingles shining shiningly shins
shiny ship shipboard shipbuilder shipbuilders shipbuilding shipload shipmate shipmates shipment shipments
shipowners shipped shipper shippers shipping ships shipsets shipshape shipwreck shipwrecked shipyard
shipyards shirk shirked shirkers shirking shirt shirtfront shirtless shirts shirtsleeve shirtwaist shish
shit shiver shivered shivering shivers shivery shmaltzy sho shoals shock shocked shocker shocking
shockingly shockproof shocks shockwave shod shoddy shoe shoehorned shoelace shoelaces shoemaker
shoemaking shoes shoestring shoestrings shone shooed shooing shook shoot shooter shooters shootin
shooting shootings shootout shootouts shoots shop shopkeeper shopkeepers shoplifters shoplifting shopped
shopper shoppers shopping shops shopworn shore shored shoreline shorelines shores shoring shorn short
shortage shortages shortcake shortchanged shortchanging shortcoming shortcomings shortcovering shortcut
shortcuts shorted shorten shortened shortening shorter shortest shortfall shortfalls shorthand
shorthanded shorting shortlived shortly shortner shortness shorts shortsighted shortstop shortterm
shortwings shot shotgun shotguns shots shotshells shouders should shouldda shoulder shouldered
shouldering shoulders shout shouted shouting shouts shove shoved shovel shoveled shoveling shovels shoves
shoving show showcase showcases showcasing showdown showed shower showered showerhead showering showers
showgirls showgrounds showin showing showings showman showmanship showmen shown showpiece showroom
showrooms shows showy shrank shrapnel shred shredded shredder shredding shreds shrewd shrewder shrewdest
shrewdly shrewish shriek shrieked shrieking shrieks shrift shrill shrilled shrilling shrillness shrilly
shrimp shrimpers shrimping shrine shrines shrink shrinkage shrinking shrinks shrivel shriveled shroud
shrouded shrouding shrouds shrub shrubbery shrubs shrug shrugged shrugging shrugs shrunk shrunken shtik
shuck shucks shudder shuddered shuddering shudders shuddery shuffle shuffled shuffling shuld shulde shun
shunned shunning shuns shunt shunts shut shutdown shutdowns shute shutoff shutout shuts shutter shuttered
shuttering shutters shutting shuttle shuttled shuttles shuttling shvartze shy shying shyly sibilant
sibling siblings sic sick sickened sickening sicker sickish sickle sickliest sickly sickness sickroom
side sidearms sideboard sideboards sidechairs sided sidekick sidelight sideline sidelined sidelines
sidelining sidelong sideman sidemen sides sideshow sidestep sidestepped sidestepping sidesteps sidestreet
sidetrack sidetracked sidewalk sidewalks sideways sidewinder sidewise siding sidings sidle sidled siege
sienna siesta sieve sift sifted sifting sigh sighed sighing sighs sight sighted sighting sightings sights
sightseeing sightseers sign signal signaled signaling signalizes signalled signalling signals signatories
signatory signature signatures signboard signboards signed signer signers significance significant
significantly signified signifies signify signifying signing signpost signposts signs silence silenced
silences silencing silent silently silhouette silhouetted silhouettes silica silicate silicates silicon
silicone silk silke silken silkily silky sill sillier silliest silliness silly silo silos silted silver
silversmith silverware silvery simian similar similarities similarity similarly simile similiar
similitude simmer simmered simmering simperers simple simpler simples simplest simpleton simplicities
simplicitude simplicity simplification simplified simplifies simplify simplifying simplistic simply
simulate simulated simulates simulation simulations simulator simulators simulcasting simultaneous
simultaneously sin since sincere sincerely sincerest sincerity sine sinecure sinecures sinews sinewy
sinful sinfulness sing singed singer singers singing single singled singlehandedly singleness singles
singling singly sings singsonged singular singularity singularly sinister sink sinkhole sinking sinks
sinless sinned sinner sinners sinning sins sinuous sinuously sinuousness sinus sinuses sinusoidal
sinusoids sip siphon siphoned siphoning siphons sipped sippers sipping sir sired siren sirens sirloin
sister sisters sit sitcom sitcoms site sites siting sits sitter sitters sitting sittings situated
situation situations situs sixfold sixteenth sixth sizable size sizeable sized sizenine sizes sizing
sizzle sizzled sizzles sizzling skate skateboards skates skating skeet skein skeletal skeleton skeletons
skeptic skeptical skeptically skepticism skeptics sketch sketchbook sketched sketches sketchiest
sketching sketchy skew skewed skewer ski skid skidded skidding skiddy skids skier skiers skies skiff
skiffs skiing skiis skilful skilfully skill skilled skillet skillful skillfully skillfulness skills skim
skimmed skimmers skimming skimp skimpy skims skin skindive skindiving skinfolds skinhead skinheads
skinless skinnin skinning skinny skins skip skipped skipper skippering skippers skipping skips skirmish
skirmished skirmishers skirmishes skirmishing skirt skirted skirting skirts skis skit skits skittish
skittishness skivvies skouting skulk skull skullcap skulls skunk skunks sky skyjacked skyjackers
skylarking skylight skylights skyline skyrocket skyrocketed skyrocketing skyscraper skyscrapers skyward
skywave sl slab slabs slack slacken slackened slackening slacking slackjawed slacks sladang slag slain
slaked slam slammed slammer slamming slams slander slanderer slanderous slanders slang slant slanted
slanting slants slap slapped slapping slaps slapstick slash slashed slasher slashes slashing slat slate
slated slats slatted slaughter slaughtered slaughterhouse slaughtering slaughters slave slavered slavery
slaves slavish slavishly slaw slaying slayings sleaze sleazebag sleazy sledding sleek sleep sleeper
sleepily sleeping sleepless sleeplessly sleeplessness sleeps sleepwalk sleepwalked sleepwalker
sleepwalkers sleepwalking sleepy sleet sleeve sleeves sleighs sleight slender slenderer slept sleuth
sleuthing slew slice sliced slices slicing slick slicker slickers slickly slid slide slides sliding
slight slighted slighter slightest slighting slightly slights slighty sligthly slim slime slimed slimly
slimmed slimmer slimming slimy sling slingers slinging slings slingshot slinky slip slippage slipped
slipper slippers slippery slipping slips slipshod slipstream slit slithered slithering slithers slits
slitter slitters sliver slivered slivers slivery slob sloe slog slogan sloganeering slogans slogging
slogs sloop slop slope slopes sloping slopped sloppily sloppiness slopping sloppy slosh sloshed sloshing
slot slothful slots slotted slouch slouches slouchy slough slovenliness slovenly slow slowball slowdown
slowdowns slowed slower slowest slowing slowly slowness slows sludge slug slugfest slugged slugger
sluggers slugging sluggish sluggishly sluggishness slugs sluice sluiced sluicehouse sluices sluicing slum
slumber slumbered slumbering slumlord slump slumped slumping slumps slums slung slurped slurries slurry
slurs slush sly slyly slyness smack smacked smacking smacks small smaller smallest smallish smallness
smallpox smalltime smarmy smart smarted smarter smartest smarting smartly smarts smash smashed smasher
smashing smattering smatterings smear smeared smell smelled smelling smells smelly smelt smelter smelters
smelts smidgen smidgins smile smiled smiles smiling smilingly smirk smirked smithereens smithy smitten
smock smocks smog smoggiest smoggy smokable smoke smoked smokehouse smokeless smoker smokers smokes
smokescreen smokescreens smokestack smoking smoky smolder smoldered smoldering smolderingly smolders
smooching smooth smoothbore smoothed smoother smoothest smoothing smoothly smoothness smorgasbord smother
smothered smothering smudge smudged smug smuggle smuggled smuggler smugglers smuggling snack snacked
snacks snafu snafus snag snagged snagging snags snail snails snake snaked snakes snakestrike snaking snap
snapback snapdragons snapped snapper snapping snappy snaps snapshot snapshots snare snared snaring snarl
snarled snarling snarls snatch snatched snatches snatching snazzier snazzy sneak sneaked sneaker sneakers
sneaking sneaks sneaky sneer sneered sneering sneers sneezed sneezing snick snickered snickers snidely
sniff sniffed sniffers sniffing sniffs sniffy sniggered sniggeringly snipe sniped sniper snipes sniping
snippets snippy snips snitched sniveling snivelings snob snobbery snobbish snobbishly snobs snooker snoop
snooping snooty snoozing snoring snorkle snort snorted snorting snorts snotty snout snouts snow snowball
snowballed snowballs snowbirds snowdrift snowed snowfall snowflakes snowing snowman snowplow snows
snowstorm snowsuit snowy snub snubbed snubbing snuck snuff snuffboxes snuffed snuffer snug snuggled
snugly so soak soaked soaking soap soapbox soaps soapsuds soapy soar soared soaring soars sob sobbed
sobbing sobbingly sober sobered sobering soberly sobriety sobriquet sobs socal socalled soccer
sociability sociable social socialism socialist socialistic socialists socialite socialites sociality
socialization socialize socialized socializes socializing socially societal societies society societyonly
socioeconomic sociological sociologically sociologist sociologists sociology sociopath sock
sockdologizing socked socket sockets socking socks sod soda sodas sodden soddenly soddies sodium sodomy
sods soe sofa sofar sofas soft softball softdrink soften softened softener softening softens softer
softest softies softly softness software softwood softy soggier soggy soil soiled soils soirees sojourn
sojourner sojourners solace solaced solar solarheated sold solder soldered soldering soldier soldiering
soldierly soldiers soldiery soldout sole solecism solely solemn solemnity solemnly solenoid soles solicit
solicitation solicitations solicited soliciting solicitor solicitors solicitous solicitousness solicits
solicitude solid solidarity solidified solidifies solidify solidifying solidity solidly solids solipsism
solitary solitude solitudes solo soloist soloists solos solstice soluble solution solutions solvable
solvating solve solved solvency solvent solvents solves solving soma somatic somatostatin somber somberly
sombre some somebody someday somehow someone someplace somersault somersaulting somersaults somethin
something sometime sometimes somewhat somewhere somewheres somnambulates somnambulism somnolence
somnolent sompin son sonar sonata sonatas song songbirds songbook songful songs songwriters sonic sonnet
sonnets sonny sonobuoy sonofabitch sonogram sonorities sonority sonorous sons soon sooner soonest sooo
soot soothe soothed soothing soothingly soothsayers sooty sop sophisticate sophisticated sophisticates
sophistication sophists sophomore sophomores sophomoric soporific sopping soprano sopranos sops sorbed
sorcery sordid sore soreheads sorely soreness sores sorest sorghum sororities sorority sorption sorrel
sorrier sorriest sorrow sorrowful sorrows sorry sort sorted sortie sorting sorts souffle sought souk soul
souled soulful soulfully soulless soulmates souls sound sounded sounder sounding soundings soundly
soundness soundproof sounds soundtrack soup soups soupy sour source sources sourcing sourdough soured
souring sourly sours soutane south southbound southeast southeastern southerly southern southernisms
southernmost southpaw southward southwest southwestern souvenir souvenirs sovereign sovereigns
sovereignty soviet soviets sow sowbelly sowed sowered sowing sown sows soy soyaburgers soybean soybeans
sp spa space spaceborn spacecraft spaced spacer spacers spaces spaceship spaceships spacesuit spacesuits
spacing spacings spacious spaciousness spackle spade spades spaghetti span spandex spandrels spangle
spaniel spanking spanned spanner spanning spans spare spared spares sparing sparingly spark sparked
sparking sparkle sparkled sparkles sparkling sparkplugs sparks sparred sparring sparrow sparrows sparse
sparsely spas spasm spasms spat spate spatial spatially spats spatter spattered spatula spavined spawn
spawned spawning spawns speak speaker speakers speakin speaking speaks spear speared spearhead
spearheaded spearheading special specialist specialists speciality specialization specialize specialized
specializes specializing specially specials specialties specialty specie species specific specifically
specification specifications specificity specifics specified specifies specify specifying specimen
specimens specimentalia specious speck speckled speckles specks specs spectacle spectacles spectacular
spectacularly spectator spectators specter specters spectra spectral spectrally spectre spectrometer
spectrometric spectroscopy spectrum speculate speculated speculates speculating speculation speculations
speculative speculatively speculator speculators sped speech speeches speechless speechlessness
speechwriters speechwriting speed speedboat speeded speedier speedily speeding speedometer speeds speedup
speedway speedy spell spellbound spelled spellers spelling spells spend spender spenders spending spends
spendthrifts spent sperm spew spewed spewing spewings sphere spheres spherical spherules sphynxes spic
spice spiced spices spicing spicy spider spiders spidery spied spiel spies spiffing spiffy spigots spike
spiked spikes spill spilled spilling spillover spills spin spinach spinal spindle spindled spine
spineless spinnability spinneret spinning spinoff spinoffs spins spinster spiral spiraled spiraling
spiralis spiralled spirals spire spires spirit spirited spiritless spirits spiritual spirituality
spiritually spirituals spit spite spitfire spits spitting spittle splash splashed splashes splashing
splashy splattered splayed spleen splendid splendidly splendor splenetic splice spliced splices splicing
splinter splintered splinters splintery splints split splits splitting splotch splotched splotches
splurge spoil spoilables spoilage spoiled spoiler spoiling spoils spoke spokeman spoken spokes spokesman
spokesmen spokesperson spokespersons spokeswoman spokewoman sponge sponged sponges sponging spongy
sponsor sponsored sponsoring sponsors sponsorship sponsorships spontaneity spontaneous spontaneously
spoof spook spooked spookiest spooks spooky spoon spoonbills spooned spoonful spoonfuls spoons sporadic
sporadically spores sport sported sportiest sportin sporting sports sportsman sportsmanship sportsmen
sportswear sportswriter sporty spot spotchecks spotless spotlight spotlighted spotlighting spotlights
spots spotted spotting spotty spousal spouse spouses spout spouted spouting sprained spraining sprains
sprang sprawl sprawled sprawling spray sprayed spraying sprays spread spreader spreading spreads
spreadsheet spreadsheets spree sprig sprightly spring springboard springing springs springtime sprinkle
sprinkled sprinkler sprinklers sprinkles sprinkling sprint sprinted sprinting spritzers sprout sprouted
sprouting sprouts spruce spruced sprue sprung spuds spume spun spunky spur spurious spurn spurned
spurning spurns spurred spurring spurs spurt spurted spurting spurts sputnik sputniks sputter sputtered
sputtering sputters spy spyglass spying sq squabble squabbled squabbles squabbling squad squadron
squadrons squadroom squads squalid squall squalls squalor squamous squander squandered squandering square
squared squarefoot squarely squares squaring squash squashed squashing squashy squat squatted squatter
squatters squatting squaw squawk squeak squeaked squeaking squeaks squeaky squeal squealed squealing
squeals squeamish squeamishness squeegee squeeze squeezed squeezes squeezing squelch squelched squibs
squid squiggly squint squinted squinting squire squires squirmed squirming squirms squirmy squirrel
squirreled squirreling squirt squirted squirting squished st stab stabbed stabbing stabilities stability
stabilization stabilize stabilized stabilizer stabilizers stabilizes stabilizing stable stabled stableman
stables stabs staccato staccatos stack stacked stacker stackers stacking stacks stadium stadiums staf
staff staffed staffer staffers staffing staffs stag stage stagecoach stagecoaches staged stagemate stager
stages stagewhispers stagflation stagger staggered staggering staggeringly staginess staging stagnant
stagnated stagnating stagnation stags staid stain stained staining stainless stains stair staircase
staircases stairs stairway stairways stairwells stake stakebuilding staked stakes stale stalemate stalk
stalked stalking stalks stall stalled stalling stallion stalls stalwart stalwarts stamens stamina
staminate stammered stamp stamped stampede stampeded stamping stampings stamps stance stances stanch
stanchest stand standard standardize standardized standardizing standards standby standbys standeth
standin standing standoff standout standpoint stands standstill standup staph staphylococcal
staphylococcus staple staples stapling star starboard starch starched starches starchiness starchy
stardom stare stared stares staring stark starker starkly starlet starlight starre starred starring stars
starstruck start started starter starters startin starting startle startled startling startlingly starts
startup startups starvation starve starved starving stash stashed stasis stat state stated statehood
statehooders stateless stately statement statements stateroom states statesman statesmanlike
statesmanship statesmen statewide static stating station stationary stationed stationery stationing
stationmaster stations statism statist statistic statistical statistically statistician statisticians
statistics stator stats statuary statue statues statuette stature status statuses statute statutes
statutorily statutory staunch staunchest staunchly stave staved staves stay stayed staying stays stead
steadfast steadfastly steadfastness steadied steadier steadily steadiness steady steadying steak
steakhouse steaks steal stealer stealin stealing steals stealth stealthily stealthy steam steamboat
steamed steamer steamers steamier steamily steaming steamroller steams steamship steamships steed steel
steeled steelmaker steelmakers steelmaking steels steelworkers steely steep steeped steeper steepest
steeple steeples steeply steepness steer steered steering steers stein stellar stem stemmed stemming
stems stench stenography stentorian steoreotyped step stepchild stepchildren stephanotis stepladders
stepmother stepmothers stepped steppes stepping steppingstone steps stepson stepwise stereo stereophonic
stereos stereotype stereotyped stereotypes stereotypical sterile steriles sterility sterilization
sterilize sterilized sterilizer sterilizing sterios sterling stern sternal sternly sterns sternum steroid
steroids stethoscope stevedore stew steward stewardess stewardesses stewards stewardship stewed stews
stick sticker stickers stickier stickiness sticking stickler sticklike stickman stickpin sticks sticky
sticle stiff stiffed stiffen stiffened stiffening stiffens stiffer stiffest stiffing stiffly stiffnecked
stiffness stiffs stifle stifled stifles stifling stigma stigmatizes stiletto still stillbirths stillness
stills stilted stilts stimulant stimulants stimulate stimulated stimulates stimulating stimulation
stimulations stimulative stimulator stimulators stimulatory stimuli stimulus sting stingier stinging
stingrays stings stingy stink stinkin stinking stinkpotters stinks stint stints stipends stippled
stipulate stipulated stipulates stipulation stipulations stir stirke stirling stirred stirrin stirring
stirringly stirrings stirrup stirrups stirs stirups stitch stitched stitches stitching stochastic stock
stockade stockbroker stockbrokerage stockbrokers stockbuilding stocked stockholder stockholders
stockholding stockholdings stocking stockings stockmarket stockpickers stockpile stockpiled stockpiles
stockpiling stockroom stocks stocky stockyards stockynges stodgy stoicaly stoicism stoke stoked stoker
stoking stole stolen stolid stolidly stomach stomachs stomachwise stomack stomped stomping stone stoned
stonelike stonemason stones stonewalled stoneware stonework stonily stony stood stooges stool stools
stooooomp stoop stooped stooping stop stopgap stopover stopovers stoppage stoppages stopped stopper
stopping stops stopwatch storability storage store stored storefront storefronts storehouse storehouses
storekeepers storeroom stores storied stories storing storm stormbound stormed stormier storming storms
stormy story storyline storylines storyteller storytellers storytelling stout stoutly stove stoves
stowaway stowed straddle straddled straddles straddling strafe strafing straggle straggled stragglers
straggling straight straightaway straighten straightened straighteners straightening straightens
straighter straights straightway strain strained strainers strainin straining strains strait straitjacket
straitjacketed straits stramonium strand stranded stranding strands strange strangely strangeness
stranger strangers strangest strangled stranglehold strangles strangulation strap strapped strapping
straps strata stratagem stratagems strategic strategically strategicarms strategies strategist
strategists strategy stratification stratified stratify stratosphere stratospheric stratum straw
strawberries strawberry straws stray strayed straying strays streak streaked streaking streaks stream
streamed streamer streamers streaming streamline streamlined streamliner streamlining streams streamside
street streetcar streetcars streetfighter streetlight streets strenghtening strengtened strength
strengthen strengthened strengthening strengthens strengths strenuous strenuously stress stressed
stresses stressful stressing stressors stretch stretched stretcher stretchers stretches stretching strewn
stricken strict stricter strictest strictly strictures stride strident stridently strides striding strife
strike strikebreakers strikeout strikers strikes striking strikingly string stringed stringent
stringently stringing strings stringy strip stripe striped stripes stripped stripper strippers stripping
strips striptease strive strived striven strivers strives striving strivings strobe strode stroke stroked
strokes stroking stroll strolled strollers strolling strolls strong stronger strongest stronghold
strongholds strongly strongman strongrooms strophe stropped stropping strove struck structively
structural structurally structure structured structures structuring struggle struggled struggles
struggling strumming strung strut strutted strutting strychnine stub stubbed stubble stubborn stubbornly
stubbornness stubby stubs stucco stuck stud studded student studentled students studied studies studio
studios studious studiously studiousness studs study studying stuff stuffed stuffing stuffy stuggles
stultifying stumble stumbled stumbles stumbling stump stumpage stumped stumping stumps stumpy stung stunk
stunned stunning stunningly stunt stunted stunts stupefying stupefyingly stupendous stupendously stupid
stupidest stupidities stupidity stupidly stupor sturdiest sturdily sturdy sturgeon stutter style styled
stylemark styles styling stylish stylishly stylist stylistic stylistically stylization stylized stymie
stymied styrene styrenes suability suable suave suavity sub subaltern subatomic subbing subcommitee
subcommittee subcommittees subcompact subcompacts subconferences subconscious subconsciously subcontinent
subcontract subcontracting subcontractor subcontractors subcontracts subdirector subdivision subdivisions
subdue subdued subdues subduing subfigures subgross subgroups subhumanity subindustry subject subjected
subjecting subjective subjectively subjectivist subjectivists subjectivity subjects subjugate subjugated
subjugating subjugation sublease sublet sublicense sublimate sublime sublimed subliminal subliterary
sublunary submachine submarine submariners submarines submerge submerged submerging subminimum submission
submissions submissive submit submits submitted submitting submucosa subnational subnormal suborbital
subordinate subordinated subordinates subordinator subpar subparagraph subparts subpenaed subpenas
subplots subpoena subpoenaed subpoenas subrogation subroutine subroutines subs subscribe subscribed
subscriber subscribers subscribes subscribing subscription subscriptions subscripts subsection
subsections subsedies subsequent subsequently subservience subservient subset subsidary subside subsided
subsidence subsides subsidiaries subsidiarity subsidiary subsidies subsiding subsidization subsidize
subsidized subsidizes subsidizing subsidy subsist subsistence subsistent subskill subskills subsoil
subspace subspaces subspecies substance substances substandard substantial substantially substantiate
substantiated substantiates substantiation substantive substantively substations substitute substituted
substitutes substituting substitution substitutions substracting substrate substrates substratum
substructure subsumed subsurface subsystem subsystems subtended subtends subterfuge subterfuges
subterranean subtilis subtitle subtitled subtitles subtle subtler subtleties subtlety subtly subtract
subtracted subtracting subtraction subtype subtypes suburb suburban suburbanite suburbanites suburbanized
suburbia suburbs subversion subversive subversives subvert subverted subverting subverts subway subways
subzero succeed succeeded succeeding succeeds succesful success successes successful successfully
succession successive successively successor successors successorship succinct succinctly succor
succulent succumb succumbed succumbing succumbs sucess such suck sucked sucker suckered suckers sucking
sucks suction sudden suddenly suddenness suds sudsing sued suede sues suey suffer sufferd suffered
sufferer sufferers suffering sufferings suffers suffice sufficed sufficent sufficiency sufficient
sufficiently suffix suffixand suffixes suffocate suffocated suffocating suffocation suffrage suffragettes
suffuse suffused sugar sugarcane sugared sugars sugary suggest suggested suggestibility suggesting
suggestion suggestions suggestive suggests suhthuhn suicidal suicide suicides suing suit suitability
suitable suitably suitcase suitcases suite suited suites suitor suitors suits suject sulfide sulfur
sulfuric sulfurous sulked sulkily sulking sulks sulky sullen sullenly sullying sulphur sulphured
sulphurous sultan sultans sultry sum sumac summaries summarily summarization summarize summarized
summarizes summarizing summary summate summation summed summer summers summertime summing summit
summiteers summitry summits summon summoned summoning summons summonses sumptuous sums sun sunbaked
sunbleached sunbonnet sunbonnets sunburn sunburnt sunder sundials sundown sundry sunflower sunflowers
sung sunglasses sunk sunken sunlight sunnier sunning sunny sunrise sunroof suns sunset sunsets sunshades
sunshield sunshine sunshiny sunspot suntan sup super superagent superb superbly supercede superceded
supercharged supercharger supercilious supercollider supercolliding supercomputer supercomputers
superconductor supercritical superefficient superego superfast superficial superficiality superficially
superfluous supergiants superhighway superhighways superhuman superieure superimpose superimposed
superimposes superimposing superintend superintendent superior superiority superiors superlative
superlatives superlunary supermachine supermainframe supermarket supermarkets supernatant supernatural
supernormal superposition superpower superpowers superpremiums superregional supersafe supersede
superseded supersedes supersensitive supersonic superstar superstars superstate superstition
superstitions superstitious superstores superstrong superstructure supertanker supertankers supertitles
supervened supervise supervised supervises supervising supervision supervisor supervisors supervisory
supervote supervoting supine supinely supper suppers supplant supplanted supplanting supple supplement
supplemental supplementary supplemented supplementing supplements suppleness supplicating supplied
supplier suppliers supplies supply supplying support supportable supported supporter supporters
supporting supportive supports suppose supposed supposedly supposes supposing suppositions suppository
suppress suppressant suppressants suppressed suppresses suppressing suppression suppressor suppressors
supra supranational supremacy supreme supremely supression supressor suprise surcease surcharge
surcharges sure surefire surely surest surf surface surfaced surfaceness surfaces surfacing surfactant
surfactants surfboard surfeit surfeited surfers surfing surge surged surgeon surgeons surgeries surgery
surges surgical surgically surgicenters surging surly surmise surmised surmises surmount surmounted
surmounting surname surpass surpassed surpasses surpassing surplus surpluses surprise surprised surprises
surprising surprisingly surreal surrealism surrealist surrealistic surrealists surrender surrendered
surrendering surreptitious surreys surrogacy surrogate surrogates surround surrounded surrounding
surroundings surrounds surtax surtaxes surtout surveillance survey surveyed surveying surveyor surveys
survivability survivable survival survivalist survivalists survivals survive survived survives surviving
survivor survivors susceptibility susceptible susceptors sushi suspect suspected suspecting suspects
suspend suspended suspender suspenders suspending suspends suspense suspenseful suspension suspensions
suspensor suspicion suspicions suspicious suspiciously sustain sustainability sustainable sustained
sustaining sustains sustenance suttee suture sutures suvivors suzerain suzerainty svelte swab swabbed
swagger swaggered swaggering swallow swallowed swallowing swallows swam swami swamp swamped swamping
swamps swampy swan swank swankier swanky swanlike swans swap swapped swapping swaps swarm swarmed
swarming swarms swart swarthy swashbuckling swastika swat swatches swath swathe swathed swathings sway
swayed swaying swear swearing swearinge swears sweat sweatband sweated sweater sweaters sweating sweats
sweatshirt sweatshirts sweatshop sweatshops sweatsuit sweaty sweep sweepers sweeping sweepingly sweepings
sweeps sweepstakes sweet sweeten sweetened sweetener sweeteners sweetening sweetens sweeter sweetest
sweetheart sweethearts sweetish sweetly sweetness sweetpeas sweets swell swelled swelling swellings
swells sweltering swept swerve swerved swerving swift swiftest swiftly swiftness swig swim swimmer
swimmers swimming swims swimsuit swimsuits swindled swindlers swindling swine swing swinger swingin
swinging swings swingy swipe swiped swipes swiping swirl swirled swirling swirls swished switch
switchblade switchboard switched switchers switches switchgear switching swivel swiveling swollen swoon
swooning swoons swoop swooped swooping swoops sword sworde swordfish swords swore sworn swum swung
sycamore sycophantic sycophants syllabicity syllable syllables sylvan symbiotic symbol symbolic
symbolical symbolically symbolism symbolists symbolize symbolized symbolizes symbolizing symbols
symmetric symmetrical symmetrically symmetry sympathetic sympathies sympathize sympathized sympathizers
sympathizing sympathy symphonic symphonies symphony symposium symposiums symptom symptomatic symptomless
symptoms synagogue synagogues synapses sync synce synchotron synchronism synchronize synchronized
synchronizers synchronous synchrony syndciated syndicate syndicated syndicates syndicating syndication
syndications syndicator syndicators syndrome synergies synergism synergistic synergy syngeries synonym
synonymous synonyms synonymy synopsis syntactic syntactical syntactically syntax synthesis synthesised
synthesize synthesized synthesizer synthesizers synthesizes synthesizine synthetic synthetical synthetics
syringa syringe syringes syrup syrups syrupy system systematic systematically systematized systematizing
systemic systemization systems systemwide tab tabac tabacs tabbed tabby tabernacles table tableau
tablecloths tabled tableland tablemodel tables tablespoon tablespoonful tablespoonfuls tablespoons tablet
tablets tableware tabling tabloid tabloids taboo taboos tabs tabula tabulate tabulated tabulation
tabulations tachycardia tacit tacitly tack tacked tackiest tacking tackle tackled tackles tackling tacks
tacky tacos tact tactful tactic tactical tactically tacticians tactics tactile tactlessness tactual
tactually tad tadpoles taffeta taffy taffycolored tag tagged tagging tagline tags tagua tail tailback
tailgate tailin tailing tailor tailored tailoring tailpipe tails tailspin taint tainted take takeaways
takeing taken takeoff takeoffs takeout takeover takeovers taker takers takes taketh takin taking takings
takover tale talent talented talents tales talismanic talk talkative talked talker talkfest talkin
talking talks talky tall taller tallest tallied tallies tallow tally tallyho tallying talons tamale
tambourine tame tamer taming tamp tamper tampered tampering tampers tampons tan tandem tang tangency
tangent tangential tangents tangere tangible tangibly tangle tangled tango tangoed tangos tangy tank
tanked tanker tankers tanking tanks tanned tannin tanning tans tansy tantalized tantalizing tantalizingly
tantamount tantrum tantrums tap tapdance tape taped taper tapered tapering tapers tapes tapestries
tapestry taping tapings tapioca tapis tapped tappet tappets tapping taps tar taragon tarantara tardiness
tardy target targeted targeting targets tariff tariffs tarmac tarnish tarnished tarpapered tarpaulin
tarpaulins tarpon tarred tarry tart tartan tartans tartare tartly task taskmaster tasks tassel tassels
taste tasted tasteful tastefully tasteless tastes tastier tasting tasty tat tattered tatters tattoo
tattooed taught taunt taunted taunting tauntingly taunts taut tavern taverns tawdry tawny tax taxable
taxation taxed taxes taxfree taxi taxicab taxidermist taxied taxiing taxing taxis taxlow taxpayer
taxpayers taxpaying tea teabag teacart teach teacher teachers teaches teaching teachings teahouse
teahouses teakettle teakwood team teamed teaming teammate teammates teams teamster teamsters teamwork
teapot tear teardrop tearfully tearing tears teas tease teased teaser teasers teasing teaspoon
teaspoonful teaspoonfuls teaspoons teats tebuthiuron tech technical technicalities technicality
technically technician technicians technique techniques technocratic technocrats technological
technologies technologist technology technolology technophiliac teddy tedious tediously tedium tee teed
teemed teeming teems teen teenage teenager teenagers teens teensy teetered teetering teeth teething
teetotaler tektite tektites telecast telecines telecom telecopier telefax telegram telegrams telegraph
telegraphed telegrapher telegraphers telegraphic telegraphing telegraphy telemarketers telemarketing
teleological teleology telepathic telepathically telepathy telephone telephoned telephones telephoning
telescope telescoped telescopes telescopic telescoping telesystems teletype televangelism televised
televising television televisions televison telex telexes tell teller tellers telling tellingly tells
telltale telomeric temblor temblors temerity tempeh temper tempera temperament temperamental temperaments
temperance temperate temperately temperature temperatures tempered tempering tempers tempest tempestuous
template temple temples tempo temporal temporally temporarily temporary tempore temporize temporized
temporizing tempos temps tempt temptation temptations tempted tempting temptingly tempts tenable
tenacious tenaciously tenacity tenancy tenant tenants tend tended tendencies tendency tendentious tender
tendered tenderfoot tendering tenderly tenderness tenders tending tendons tends tenebrous tenement
tenements tenet tenets tenfold tennis tenor tenors tens tense tensed tensely tenses tensile tension
tensional tensioning tensionless tensions tenspot tent tentacle tentacles tentative tentatively
tenterhooks tenth tenths tenting tents tenuous tenuously tenure tepees tepid tequila teratologies term
termed terminal terminals terminate terminated terminates terminating termination terminations terming
termini terminology terminus termites terms ternational terra terrace terraced terraces terrain terrains
terrazzo terrestial terrestrial terrestrially terrible terribly terrier terriers terrific terrified
terrifies terrify terrifying terrine territorial territories territory terror terrorism terrorist
terroristic terrorists terrorize terrorized terrorizing terrors ters terse tersely tertian tertiary
test testament testaments tested tester testers testicle testified testifies testify testifying testily
testimonial testimonials testimony testing testings testosterone tests testy tetanus tethered tethers
tetrachloride tetragonal tetrahalides tetrasodium teutonic text textbook textbooks textile textiles texts
textual texture textured textures th thallium than thank thanked thankful thankfully thankfulness
thanking thankless thanks thanksgiving thar that thatches thatt thaw thawed thawing thaws the theaf
theare thease theater theatergoer theatergoers theatergoing theaters theatre theatregoer theatres
theatrical theatricality theatrically theatricals thee thees thefin theft thefts thei their theircompany
theirs theistic them thematic theme themed themes themselves then thence thenceforth theocracy theologian
theologians theological theology theophylline theopylline theorem theoretical theoretically theoreticians
theories theorist theorists theoriticians theorize theorized theorizing theory ther therapeutic therapies
therapist therapists therapy there thereabouts thereafter thereby therefor therefore therefores therefrom
therein thereof thereon thereto theretofore thereunder thereupon therewith thermal thermally thermistor
thermocouple thermocouples thermodynamic thermodynamics thermoelectric thermoformed thermoforming
thermometer thermometers thermometric thermometry thermonuclear thermopile thermoplastic thermos
thermostat thermostated thermostatics thermostats thesaurus these theses thesis thespian thespians thet
they thiamin thick thicken thickened thickeners thickening thickens thicker thickest thicket thickets
thickly thickness thicknesses thief thieves thievin thieving thigh thighs thiihng thills thimble thin
thine thing things think thinke thinker thinkers thinkin thinking thinks thinly thinned thinner thinners
thinness thinnest thinning thiouracil thirdquarter thirds thirst thirsted thirsty thirteenth thirties
thirtieth this thistles thither tho tholins thomp thong thoriated thorn thorns thorny thorough
thoroughbred thoroughbreds thoroughfare thoroughfares thoroughgoing thoroughly thoroughness those thou
though thought thoughtful thoughtfully thoughtfulness thoughtless thoughtlessly thoughts thousandth
thousandths thout thrall thrash thrashed thrashing thread threadbare threaded threading threads threat
threaten threatened threatening threateningly threatens threats threefold threehour threemonth threes
threesome threetranche threshed threshhold threshing threshold thresholds threw thrice thrift thriftiness
thrifts thrifty thrill thrilled thriller thrillers thrilling thrills thrips thrive thrived thrives
thriving throat throats throaty throbbed throbbing throes thrombi thrombosed thrombosis throne thrones
throng throngs throttle throttled throttling through throughout throughput throw throwaway throwback
throwed thrower throwers throwin throwing thrown throws thru thrumming thrust thrusting thrusts thruway
thruways thud thudding thuds thug thugs thum thumb thumbed thumbing thumbnail thumbs thump thumped
thumping thunder thunderclaps thundered thundering thunderous thunders thunderstorm thunderstorms
thunderstruck thunk thus thwack thwart thwarted thwarting thwump thy thynke thyratron thyroglobulin
thyroid thyroidal thyroids thyronine thyrotoxic thyrotrophic thyrotrophin thyroxine tibialis tick ticked
ticker tickertape ticket ticketed ticketing tickets ticking ticklebrush tickled ticklish ticks tidal
tidbit tidbits tide tidelands tides tidewater tidied tidily tidiness tidings tidy tidying tie tied tier
tiered tiering tiers ties tiff tiffs tiger tigers tight tighten tightened tightener tightening tightens
tighter tightest tightfisted tightly tightness tightrope tigress tile tiled tiles till tilled tiller
tilling tilt tilted tilth tilting tilts timber timbered timberland timberlands timbers timbre time timed
timeless timelier timeliness timely timeouts timepiece timer timers times timetable timetables timeworn
timid timidity timidly timing timorous timpani tin tincture tinder tines tinged tinges tingling tinier
tiniest tinker tinkered tinkering tinkers tinkled tinkling tinning tinny tinplated tins tinsel tint
tintable tinted tinting tints tintype tiny tip tipoff tipped tippee tipper tipping tipple tippling tips
tipsters tipsy tiptoe tiptoed tiptoeing tirade tirades tire tired tiredly tiredness tireless tirelessly
tiremaker tires tiresome tiring tissue tissues titanate titanic titanium titans titer titers tithes
titillating title titled titles titration tits titter titters titular to toad toadies toady toadying
toadyism toast toasted toaster toasting tobacco toccata toconsolidated today toddler toddlers tode toe
toehold toeholds toenails toes toffee tofu toga together togetherness togs toil toiled toilet toiletries
toilets toiling toilsome token tokenish tokens told tole tolerable tolerance tolerant tolerate tolerated
tolerates tolerating toleration toll tolled tollgate tollhouse tolls tollways tolylene tomato tomatoes
tomb tomblike tombs tombstone tombstones tomes tomography tomorrow ton tonal tonalities tonally tone
toned toneless toner tones tongs tongue tongued tongues tonic tonics toniest tonight tonnage tonnages
tons tonsil tonsils too took tooke tool tooling toolmaker tools tooted tooth toothbrush toothbrushes
toothless toothpaste toothpastes tootles top topaz topcoat topcoats topgallant topgrade topiary topic
topical topicality topics topless topmost topnotch topographic topography topped topper topping toppings
topple toppled toppling tops topsoil torch torchbearer torched torches tore torment tormented tormenters
tormenting tormentors torments torn tornado tornadoes torpedo torpedoed torpedoes torpedoing torpid
torpor torque torquer torquers torrent torrents torrid torsion torso torsos tort tortillas tortoise
tortoises torts tortuous torture tortured tortures tos toss tossed tossers tosses tossing tot total
totaled totaling totalistic totalitarian totality totalled totalling totally totals tote toted totem
totemic toting totted totter tottering touch touchdown touchdowns touched touches touching touchstone
touchstones touchy tough toughen toughened toughening toughens tougher toughest toughing toughness toughs
tour toured touring tourism tourist tourists tournament tournaments tourney tours toursists tousled tout
touted touting touts tow toward towardes towards towboats towed towel toweling towels tower towering
towers town towne townhouse townhouses towns township townships townsman townsmen townspeople tows toxic
toxicant toxicity toxicologist toxicologists toxicology toxics toxin toxins toy toying toymakers toys
trace traceable traced tracers tracery traces trachea tracing tracings track trackage tracked tracking
trackless tracks tract tractor tractors tracts trade tradeable traded trademark trademarks tradeoff
tradeoffs trader traders trades tradesmen trading tradition traditional traditionalism traditionalist
traditionally traditions traduce traduced traffic trafficked trafficker traffickers trafficking
tragedians tragedies tragedy tragic tragically tragicomic trail trailblazing trailed trailer trailers
trailing trails train trained traineeships trainer trainers training trainman trains traipse traipsing
trait traitor traitorous traitors traits trajectory trammel tramp tramped tramping trample trampled
tramples trampling tramps tramway trance trances tranche tranquil tranquility tranquilizer tranquilizers
tranquilizing tranquillity transact transacted transacting transaction transactions transaminase
transatlantic transbay transborder transcend transcendant transcended transcendence transcendent
transcendental transcending transcends transcribe transcribed transcript transcription transcripts
transcultural transducer transducers transduction transfer transferable transfered transferee
transference transfering transferor transferors transferrable transferral transferred transferring
transfers transfixing transform transformation transformed transformer transformers transforming
transforms transfused transfusion transfusions transgenic transgressed transgression transience transient
transients transistor transistors transit transition transitional transitions transitory translate
translated translates translating translation translations translator translatorfor translators
translucence translucency translucent transluscent transmissible transmission transmissions transmit
transmits transmittable transmitted transmitter transmitters transmitting transmogrified transmutation
transmuted transnational transoceanic transom transoms transparencies transparency transparent
transparently transpirating transpiration transpired transpiring transplant transplantable transplanted
transplanting transplants transponder transport transportable transportation transported transporter
transporters transporting transports transposed transposition transshipment transversally transverse
transversely transversus transvestites transvestitism trap trapdoor trapdoors trapeze trapezoid trapped
trapper trapping trappings traps trash trashed trashing trauma traumas traumatic traumatized travail
travails travel traveled traveler travelers travelin traveling travelled traveller travellers travelling
travelogue travelogues travels traverse traversed traversing travesty trawl trawler tray trays trazadone
treacheries treacherous treachery tread treading treadmill treadmills treads treament treason treasonous
treasure treasured treasurer treasurers treasures treasuries treasury treat treatable treated treaties
treating treatise treatises treatment treatments treats treaty treble trebled tree treehouse treeless
treelike trees treetops trek trekked treks trellises tremble trembled trembles trembling tremblor
tremendous tremendously tremolo tremor tremors tremulous tremulously trench trenchant trenchermen
trenches trend trended trendier trendiest trending trends trendsetter trendy trepidation trespass
trespassed trespasses trespassing tresses trestle trestles triable triad triage trial trials
triamcinolone triangle triangles triangular tribal tribe tribes tribesmen tribulation tribunal tribunals
tribute tributes trick tricked trickery trickier trickiest trickle trickled trickling tricks trickster
tricky tricolor tried triennial tries trifle trifled trifling trigger triggered triggering triggers
triglycerides trigonal trijets trilateral trill trilled trillions trills trilogy trim trimester
trimesters trimmed trimmer trimming trimmings trims trinket trinkets trio triol trip tripartite tripe
triphosphorous triple tripled triples triplet triplets triplication tripling tripod tripods tripped
trippin tripping trips triptych tris triservice trisodium tristate trite tritium triumph triumphant
triumphantly triumphed triumphs triumvirate trivia trivial triviality trivialize trivializing trobles
trod trodden trodding troika trolley trollop trolls trombone trombones trombonist troop trooper troopers
trooping troops troopship troopships trophies tropho trophy tropical tropics tropocollagen trot trotted
trotter troubie trouble troubled troublemakers troubles troubleshooter troublesome troubling trough
troughed troughs trounced trouncing troup troupe troupes trouser trousers trout trove trowel truant truce
truck truckdriver trucked trucker truckers trucking truckloads trucks truculence truculent trudge trudged
trudging true truer truest truism truley truly trump trumpet trumpeted trumpeter trumpeting trumpets
trumps truncated truncheons trundle trundled trundles trundling trunk trunks trusses trust trusted
trustee trustees trusteeship trusteth trustfully trusting trustingly trusts trustworthy truth truthful
truthfully truthfulness truths try tryin trying tryouts tryst tsh tsk tsunami tt tub tuba tube tubercular
tuberculosis tubers tubes tubing tubs tubular tubules tuck tucked tucking tufts tug tugboat tugged
tugging tuition tuitions tularemia tulip tulips tulle tumble tumbled tumbledown tumbler tumbles
tumbleweed tumbling tumbrels tumefaciens tummy tumor tumors tumours tumult tumultuous tuna tundra tune
tuned tuneful tunefulness tunelessly tunes tung tungsten tunic tuning tunnel tunneled tunnels turban
turbans turbinates turbine turbines turbo turbofan turbogenerator turboprop turboprops turbulence
turbulent turf turgid turkeys turmoil turmoils turn turnabout turnaround turnarounds turne turned
turnery turning turnings turnips turnkey turnoff turnout turnouts turnover turnpike turnpikes turns
turntable turpentine turquoise turret turrets turtle turtlebacks turtleneck turtles tusk tusks tussle
tussled tutelage tutor tutored tutorials tutoring tutors tuxedo tuxedoed tuxedos tv tva twaddle twang
twangy tweaked tweaking tweed tweeds tweedy tweezed tweezers twelfth twelvefold twenties twentieth twice
twiddled twiddling twigged twigs twilight twin twindam twine twined twinge twinges twinjets twinkle
twinkling twinned twins twirled twirler twirling twirlingly twirls twirly twise twist twisted twister
twisting twists twisty twitch twitched twitching twittered twittering twofold twopoint twos twosome
twothirds twotiered twotiming tycoon tycoons tying tyke tyme type typecast typecasting typed typefaces
types typescript typesetters typesetting typewriter typewriters typewriting typewritten typhoid typhoon
typhoons typhus typical typicality typically typified typifies typify typifying typing typist typists
typographic typographical typography typology tyrannical tyrannize tyranny tyrant tyrants tyrosine
ubiquitous ubiquitousness ubiquity udders uglier ugliness ugly uh uhhu ulcer ulcerated ulcerations
ulcerative ulcers ultimate ultimately ultimatum ultimatums ultra ultramarine ultramodern ultrasonic
ultrasonically ultrasonics ultrasound ultravehement ultraviolet um umber umbrage umbrella umbrellas
umpire umpteenth un unabashed unabated unabatingly unable unabridged unabsorbed unacceptable unacceptably
unaccompanied unaccountable unaccountably unaccounted unaccustomed unachievable unachieved unacknowledged
unacquainted unaddressed unadited unadjusted unadorned unadulterated unaffected unaffiliated unaffordable
unafraid unaggressive unaided unalienable unallocable unalloyed unalluring unalterable unaltered
unambiguity unambiguous unambiguously unamended unamortized unamused unamusing unanalyzed unanimity
unanimous unanimously unannounced unanswerable unanswered unanticipated unapologetic unappealing
unappeasable unappeasably unappreciated unapproved unarmed unashamedly unasked unassailable unassisted
unassuming unasterisked unattached unattainable unattended unattractive unaudited unauthentic
unauthorized unavailability unavailable unavailing unavoidable unavoidably unaware unawareness unawares
unbalance unbalanced unbanning unbearable unbearably unbeknownst unbelievable unbelievably unbelieving
unbent unbiased unbidden unbleached unblemished unblinking unblinkingly unblock unblushing unborn unbound
unbounded unbreakable unbridled unbroken unbundle unbundled unburdened unburned uncalled uncannily
uncanny uncap uncaring uncataloged uncaused unceasing unceasingly uncensored uncertain uncertainly
uncertainties uncertainty uncertified unchallenged unchangeable unchanged unchangedat unchanging
uncharged uncharted unchecked unchlorinated unchristian uncircumcision uncivil unclaimed unclasping
unclassified uncle unclean unclear unclenched uncles unclothed unclouded uncluttered uncoached uncoated
uncoiling uncollaborated uncollectable uncolored uncombable uncombed uncomfortable uncomfortably
uncomforted uncommitted uncommon uncommonly uncompensated uncompetitive uncomplaining uncomplicated
uncompromising unconcealed unconcern unconcerned unconcernedly unconditional unconditioned unconfirmed
uncongenial unconnected unconquerable unconscionable unconscious unconsciously unconsolidated uncontested
uncontrollable uncontrollably uncontrolled unconventional unconvinced unconvincing uncooperative uncorked
uncorrected uncounted uncountered uncourageous uncousinly uncouth uncover uncovered uncovering uncreative
uncritical uncritically unction uncurled uncut und undamaged undated undaunted undecided undecideds
undeclared undecorated undedicated undefeated undefined undelivered undemocratic undeniable undeniably
undependable undepicted under underachiever underachievers underage underarm underbedding underbelly
underbracing underbrush underclass underclassman underclothes undercover undercurrent undercut undercuts
undercutting underdeveloped underdog underdressed undereducated underemployed underenforces underestimate
underestimated underestimates underfoot underfunded undergarment undergirded undergirding undergo
undergoes undergoing undergone undergrads undergraduate undergraduates underground undergrowth
underhanded underlay underlie underlies underline underlined underlines underling underlings underlining
underlying undermine undermined undermines undermining underneath underpaid underperform underperformed
underperforms underpin underpinned underpinning underpinnings underpins underplayed underprepared
underpriced underpricing underrate underrated underreacting underreported underscore underscored
underscores underscoring undersea undersecretary underselling underserved undershirt underside undersize
undersized undersold understaffs understand understandable understandably understanded understanding
understandings understands understate understated understatement understates understating understood
understructure understudied undertake undertaken undertaker undertakes undertaking undertakings undertone
undertones undertook undertow underused underutilized undervalued undervaluing underwater underway
underwear underweighted underwent underwhelmed underwiters underworked underworld underwrite underwriter
underwriters underwrites underwriting underwritings underwritten underwrote undeserved undesirable
undesirably undetectable undetected undetermined undeveloped undid undigested undiluted undiminished
undimmed undiplomatic undisciplined undisclosed undisguised undisputed undisrupted undisturbed
undiversified undivided undo undoing undone undoubtedly undrawn undreamed undreamt undress undressed
undressing undrinkable undue undulate undulated undulating unduly undying unearned unearth unearthed
unearthing unearthly unease uneasily uneasiness uneasy uneconomic uneconomical unedifying uneducated
unelected unemotional unemployed unemployment unencumbered unending unendurable unenforceable
unenforcible unenlightened unenthusiastic unenticing unenunciated unenviable unenvied unequal unequaled
unequalled unequally unequivocal unequivocally unerring unerringly unescorted unethical unethically
uneven unevenly uneventful uneventfully unexamined unexciting unexecuted unexercised unexpected
unexpectedly unexpended unexplainable unexplained unexplored unfailing unfailingly unfair unfairly
unfairness unfaithful unfaltering unfalteringly unfamiliar unfamiliarity unfashionable unfastened
unfathomable unfavorable unfavorably unfazed unfeasible unfelt unfenced unfertile unfertilized unfetter
unfettered unfilled unfinished unfired unfit unfitting unfixed unflagging unflaggingly unflaky
unflappable unflattering unflatteringly unfleshed unflinching unfocused unfocussed unfold unfolded
unfolding unfoldment unfolds unforeseen unforethought unforgettable unforgivable unforgiving unformed
unforseen unfortunate unfortunately unfortunates unfounded unfree unfriendly unfrocking unfrosted
unfrozen unfulfilled unfunded unfunnily unfunny unfurled ungainly ungallant ungentlemanly unglamorous
unglued ungodly ungovernable ungoverned ungracious ungrateful ungratified unguaranteed unguided
unhappiest unhappily unhappiness unhappy unharmed unharmonious unhealed unhealthily unhealthy unheard
unheated unhedged unheeded unheeding unhelpful unhelpfully unheralded unheroic unhesitant unhesitatingly
unhindered unhinged unhip unhitched unhocked unholy unhook unhurried unhurriedly unhurt unhusked unicorns
unicycle unidentifiable unidentified unidirectional unification unifications unified unifier unifies
uniform uniformed uniformity uniformly uniforms unify unifying unilateral unilateralism unilateralist
unilateralists unilaterally unimaginable unimaginative unimpaired unimpassioned unimpeachable
unimpeachably unimpeded unimportant unimposing unimpressed unimpressive unimproved unincorporated
unindicted uninfected uninfluenced uninformative uninformed uninhabitable uninhabited uninhibited
uninitiate uninitiated uninjectable uninjured uninominal uninspected uninspired uninsurable uninsured
unintelligible unintended unintentional uninterested uninteresting uninterrupted uninvited uninviting
uninvolved union unionist unionists unionized unions unique uniquely uniqueness uniramous unison unissued
unit unitary unite united unites unitholders unities uniting unitized units unity univalent universal
universalistic universality universalize universally universals universe universities university
unjacketed unjust unjustifiable unjustifiably unjustified unjustly unkempt unkind unknowable unknowing
unknowingly unknown unknowns unlabeled unlaced unlacing unlamented unlashed unlatch unlaundered unlawful
unlawfully unleaded unleash unleashed unleashes unleashing unleavened unless unleveled unlicensed unlike
unlikely unlimited unlined unlinked unlisted unlit unliterary unload unloaded unloading unloads unlock
unlocked unlocking unlocks unlovable unlovely unluckily unlucky unmagnified unmalicious unmanageable
unmanageably unmanaged unmanned unmarked unmarketable unmarried unmasculine unmask unmasked unmasks
unmatched unmated unmaterialized unmeasurable unmelodic unmentioned unmeritorious unmeshed unmet
unmethodical unmiked unmindful unmistakable unmistakably unmixed unmodified unmolested unmotivated
unmoved unmurmuring unnameable unnamed unnatural unnaturally unnaturalness unnavigable unnecessarily
unnecessary unneeded unnerved unnerving unnnt unnoticed unnourished unnumbered unobserved unobtainable
unobtrusive unobtrusively unobvious unoccupied unofficial unofficially unopened unopposable unopposed
unorganized unoriginal unoriginals unorthodox unpack unpacked unpacking unpadded unpaid unpaintable
unpaired unpalatable unparalleled unpartisan unpatriotic unpatronizing unpaved unpeace unpegged
unperceived unperformed unperturbed unphysical unpicturesque unplagued unplanned unpleasant unpleasantly
unpleasantness unpleased unplowed unplug unplumbed unpolarizing unpolished unpolitical unpopular
unpopularity unprecedented unpredictable unpredictably unpremeditated unprepared unpretentious
unproblematic unprocurable unproductive unprofessional unprofitable unpromising unprotected unprovable
unproved unproven unprovocative unpublicized unpublishable unpublished unpunctured unpunished unqualified
unqualifiedly unquenched unquestionable unquestionably unquestioned unquiet unravel unraveled unraveling
unread unreadable unready unreal unrealism unrealistic unreality unrealized unreason unreasonable
unreasonably unreasoning unreassuringly unrecognizable unrecognized unrecoverable unredeemed unreeling
unreflective unrefrigerated unregisterd unregistered unregulated unrehearsed unreimbursed unreinforced
unrelated unreleasable unreleased unrelenting unreliability unreliable unrelieved unremarkable
unremitting unremittingly unrepentant unreported unrequited unreservedly unresolved unresponsive unrest
unrestrained unrestricted unrestrictedly unretouched unrevealing unrewarding unrifled unripe unrivaled
unroll unrolled unrolls unromantic unruffled unruly unsaddling unsafe unsaid unsaleable unsalted
unsanctioned unsatisfactory unsatisfied unsatisfying unsaturated unsavory unscathed unscented unscheduled
unscientific unscramble unscrew unscrewed unscripted unscrupulous unseal unsealed unsealing unseasonable
unseat unseated unseating unsecured unsee unseemly unseen unselfish unselfishly unsentimental unserious
unserviceable unservile unsettled unsettlement unsettling unshackled unshakable unshakeable unsharpened
unshaved unshaven unsheathe unsheathing unshed unshelled unsheltered unshielded unshirted unsightly
unsigned unskilled unsloped unsmiling unsmilingly unsold unsolder unsolicited unsolved unsound
unspeakable unspecified unspectacular unspent unspoiled unspoken unsprayed unstable unstained unstanched
unstapled unstaring unstated unsteadily unsteadiness unsteady unstilted unstimulated unstinting
unstoppable unstressed unstructured unstrung unstuck unstuffy unstylish unsubordinated unsubsidized
unsubtle unsuccessful unsuccessfully unsuitability unsuitable unsuitably unsuited unsung unsupportable
unsupported unsure unsurmountable unsurpassed unsurprised unsurprising unsuspected unsuspecting
unsustainable unswagged unswaggering unswerving unsympathetic untamed untapped untarnished unteach
untellable untenable untenanted untenured untested unthaw unthematic unthinkable unthinking unthinkingly
unthreatening untidiness untidy untie untied until untimely unto untold untouchable untouched untoward
untracked untradeable untraditional untrained untrammeled untreated untried untrue untrustworthy untruth
unturned unusable unusally unused unusual unusually unutterably unuttered unvarying unvaryingly unveil
unveiled unveiling unveils unventilated unverifiable unviable unvisited unwaivering unwanted
unwarrantable unwarranted unwary unwashed unwavering unwaveringly unwed unwelcome unwholesome unwieldy
unwilling unwillingly unwillingness unwind unwinding unwire unwired unwise unwisely unwitting unwittingly
unwomanly unworkable unworn unworthy unwounded unwraps unwrinkled unwritten unyielding up upbeat
upbringing upcoming upcountry update updated updates updating upended upfield upgrade upgraded upgrades
upgrading upgradings upheaval upheavals upheld uphill uphold upholders upholding upholds upholstered
upholstery upkeep upland uplands uplift uplifting upmarket upon upped upper upperclassmen uppercut
uppermost uppon upraised upright uprising uprisings upriver uproar uproariously uproot uprooted ups
upscale upset upsets upsetting upshot upshots upside upstaged upstairs upstanding upstart upstarts
upstate upstream upsurge upswing uptake uptempo uptick uptight uptown uptrend upturn upturned upturns
upward upwardly upwards uranium uranyl urban urbane urbanism urbanization urbanized urea uremia urethane
urethanes urethra urge urged urgencies urgency urgent urgently urges urging urgings urinals urinary urine
urn urns us usability usable usage usages use useable used useful usefully usefulness useless uselessly
uselessness user userfriendly users uses usher ushered ushering ushers using ussr usual usually usurious
usurp usurpation usurped usurping ususal utensils utero uterus utilitarian utilities utility utilization
utilize utilized utilizes utilizing utmost utmosts utopia utopian utopianism utopians utopias utter
utterance utterances uttered uttering utterly uttermost uttuh vacancies vacancy vacanices vacant vacate
vacated vacating vacation vacationed vacationer vacationers vacationing vacationland vacations
vaccinating vaccination vaccine vaccines vaccinia vacillate vacillated vacillation vacuolated
vacuolization vacuous vacuum vacuumed vacuuming vagabond vagabondage vagabonds vagaries vagina vaginal
vagrant vague vaguely vagueness vaguer vaguest vain vainly valet valewe valiant valiantly valid validate
validated validating validation validity validly valley valleys valor valuable valuation valuations value
valued valueless values valuing valve valves vampire vampires vampirism van vandalism vandalized vandals
vane vanguard vanilla vanish vanished vanishes vanishing vanities vanity vanquish vans vantage vapor
vaporization vapors vaquero variability variable variables variance variances variant variants variation
variations varicolored varied variegated varies varieties variety various variously varitinted varityping
varmint varnish varnishes vary varying vasa vascular vase vases vasodilator vasorum vassal vassals vast
vaster vastly vats vaudeville vault vaulted vaulting vaults vaunted veal vector vectors veer veered
veering veers vegetable vegetables vegetarian vegetarians vegetation vegetative vehemence vehement
vehemently vehicle vehicles vehicular veil veiled veiling veils vein veined veining veins veldt vellum
velocities velocity velour velours velvet velveteen velvety venal vendetta vending vendor vendors veneer
venerable venerated veneration venereal vengeance venison venom venomous vent vented ventilated
ventilates ventilating ventilation ventilator ventricle ventricles ventricular vents venture ventured
venturers ventures venturesome venturing venue venues veracious veracity veranda verandah verandas verb
verbal verbally verbatim verbenas verbiage verbs verdant verdict verdicts verge verged veridical verie
verifiable verifiably verification verified verifier verifiers verify verifying verisimilitude veritable
verities verity vermeil vermilion vernacular vernal vernier versa versatile versatility verse versed
verses version versions verso versus vertebrae vertebral vertebrate vertebrates vertex vertical
vertically vertigo verve very vesicular vessel vessels vest vested vestibule vestibules vestige vestiges
vesting vestments vests vet veteran veterans veterinarian veterinarians veterinary veto vetoed vetoes
vetoing vetted vex vexatious vexed vexes vexing via viability viable viaduct viaducts vial vibes vibrancy
vibrant vibrate vibrated vibrating vibration vibrations vibrato vibratory vibrionic vicar vicarious
vicariously vicars vice vicelike vices vicinity vicious viciously viciousness vicissitudes vicitims
victim victimize victimized victimizes victimless victims victories victorious victoriously
victory victuals video videocam videocameras videocasette videocassette videocassettes videodiscs
videodisk videodisks videos videotape videotaped videotapes videotex videotext vie vied vies view viewed
viewer viewers viewership viewing viewings viewless viewpoint viewpoints views vigil vigilance vigilant
vigilantism vignette vignettes vigor vigorous vigorously vile vilification vilified vilifies vilifying
villa village villager villagers villages villain villainous villains villas vindicate vindicated
vindication vindictive vine vinegar vines vineyard vineyards vintage vintages vintner vintners vinyl
vioiln violate violated violates violating violation violations violator violators violence violent
violently violet violets violin violinist violinists violins vipers viral virgin virginity virgins virile
virility virologist virtual virtually virtue virtues virtuosi virtuosity virtuoso virtuosos virtuous
virulence virulent virus viruses virutally visa visage visages visas viscera visceral viscoelastic
viscometer viscosity viscous vise viselike visibility visible visibly vision visionaries visionary
visions visit visitation visitations visited visiting visitor visitors visits vista vistas vistors visual
visualization visualizations visualize visualized visualizes visually visuals vitae vital vitality
vitally vitals vitamin vitamins vitiate vitiated vitiates vitriol vitriolic vitro viva vivacious vivacity
vivid vividly vividness vivified vivify vivo vocabularies vocabulary vocal vocalic vocalism vocalist
vocalists vocalization vocalize vocally vocals vocation vocational vocationally voce vociferous
vociferously vociferousness vodka vodkas vogue voice voiced voiceless voices voicing void voided voids
volatile volatility volatilization volcanic volcano volcanoes volcanos volition volley volleyball voltage
voltages voltaic voltmeter volts voluble volubly volume volumes volumetric volumetrically voluminous
voluntarily voluntarism voluntary volunteer volunteered volunteering volunteerism volunteers voluptuous
vomica vomit vomited vomiting voodoo voracious voraciously vortex vote voted voter voters votes voting
votive voucher vouchers vouching vouchsafes voume vow vowed vowel vowels vowing vows voyage voyager
voyages voyageurs voyeurism vp vs vu vue vuhranduh vulcanized vulgar vulnerability vulnerable vulpine
vulture vultures vying wacky wad wadded waddlers waddles wade waded wads wafer wafers waffle waffled
waffles waffling waft wafting wag wage waged wager wagering wagers wages wagged wagging waggishly waggled
waggling waging wagon wagons wags wahtahm waif wail wailed wailing wails wainscoted waist waistcoat
waists wait waited waiter waiters waitin waiting waitress waitresses waits waive waived waiver waivered
waivers waives waiving wake waked wakeful wakefulness wakened wakening wakes waking wales walk walked
walker walkers walkin walking walkout walkouts walkover walks walkway walkways wall wallboard
wallcoverings walled wallet wallets wallflower wallop walloped walloping wallops wallow wallowed
wallowing wallpaper wallpapers walls walnut walnuts walrus walruses waltz waltzing wan wand wander
wandered wanderer wanderers wandering wanderings wanders wane waned wanes wangled waning wanna want wanta
wanted wanting wanton wants war warbler warbling warchest ward warded warden wardens wardrobe wardrobes
wardroom wards ware warehouse warehouseman warehouses warehousing wares warfare warfront warhead warheads
warily wariness warless warlike warlords warm warmed warmer warmhearted warming warmish warmly warms
warmth warmup warn warned warning warningly warnings warns warp warped warping warrant warranted
warranties warrantless warrants warranty warred warren warrent warring warrior warriors wars warship
warships wart wartime wartorn warts warty wary warys was wash washable washbasin washboard washbowl
washed washer washes washing washings washload washouts wasp waspish waspishly wassail waste wastebasket
wasted wasteful wasteland wastepaper wastes wastewater wasting wastrel watch watchdog watchdogs watched
watcher watchers watches watchful watching watchings watchmaker watchman watchmen watchtowers watchword
water watercolor watercolorist watercolorists watercolors watered waterfall waterfalls waterflows
waterfront watering waterline waterlogged watermelon waterproof waterproofing waters watershed watersheds
waterside waterskiing waterway waterways waterworks watery watt wattles watts wave waved wavelength
wavelengths waver wavered wavering wavers waves waving wavy wax waxed waxen waxing waxy way waylaid
waypoint ways wayside wayward we weak weaken weakened weakening weakens weaker weakest weakling weakly
weakness weaknesses weakwilled wealth wealthier wealthiest wealthy wean weaned weaning weapon weaponry
weapons weaponsmaking wear wearied wearily wearin weariness wearing wearisome wears weary wearying weasel
weasling weather weatherbeaten weathering weatherman weatherproof weatherstrip weave weavers weaves
weaving web webs wed wedded wedding weddings wedge wedged wedging wedlock weds wee weed weeded weeding
weeds week weekday weekdays weeked weekend weekends weeklies weeklong weekly weeknight weeknights weeks
weep weepers weeping weevil weevils wei weigh weighed weighing weighs weight weighted weighting
weightings weightlessness weights weighty weir weird weirdest weirdly weirdo weirdy weirs welcome
welcomed welcomes welcoming weld welded welding welfare well wellbeing welled wellhead welling wellknown
wellness wellplaced wellrun wells wellspring welter welts went wept were werewolves west westbound
westerly western westward westwards wet wetlands wetly wetness wets wetting whack whacked whacker
whacking whacky whaddya whale whales whalesized whaling whammo whammy wharf wharves what whatever
whatsoever wheare wheat wheedled wheel wheelbase wheelbases wheelchair wheeled wheeling wheellike wheels
wheezed wheezes wheezing whelk when whence whenever wher where whereabouts whereas whereby whereever
wherefores wherein whereof whereon whereupon wherever wherewith wherewithal whether whetted which
whichever whiff while whim whimper whimpering whimpers whims whimsical whimsically whimsy whine whined
whiner whiners whining whinnied whinny whip whipcracking whiplash whiplashes whipped whipping whippings
whips whipsaw whipsawed whipsawing whir whirl whirled whirling whirlpool whirlwind whirlwinds whirred
whirring whisked whiskered whiskers whiskery whiskey whiskies whisking whisks whisky whisper whispered
whispering whisperings whispers whistle whistleblower whistled whistles whistling whit white whitecollar
whiteface whitehaired whitely whitened whiteness whitening whitens whites whitetail whitewalled whitewash
whitewashed whitewashing whitish whittle whittled whittling whiz whizzed whizzes whizzing who whodunnit
whoe whoever whole wholehearted wholeheartedly wholeness wholes wholesale wholesaler wholesalers
wholesaling wholesome wholewheat wholly whom whooosh whoop whooped whooper whooping whoops whoosh
whoppers whopping whore whores whoring whorls whose whosoever whupped why whyfores wick wicked wickedly
wickedness wicker wicket wickets wide widegrip widely widen widened widening widens wider widespread
widest widget widgets widow widowed widower widowers widowhood widows width widths widthwise wield
wielded wielder wielding wields wieners wife wifely wig wiggier wiggle wiggled wiggling wigmaker
wigmakers wignapping wigs wil wild wildcat wildcatter wilderness wildest wildflowers wildlife wildly
wildness wiles wilfully will willed willful willfully willies willing willinge willingess
willingly willingness willling willow willowy willpower wills willya wilt wilted wilting wily wimp
wimping win wince winced winches wincing wind windbag windbreaks winded winder winders windfall windfalls
winding windless windmill window windowless windowpane windowpanes windows winds windshield windshields
windstorm windswept windup windy wine wined winehead wineries winery wines wing wingbeat winged winger
winging wingman wings wink winked winking winless winner winners winning winningest winnings winnow
winnowing winos wins winsome winter wintered wintering winters wintertime wintry wipe wiped wipeout wipes
wiping wire wired wireless wireline wires wiretap wiretapping wiretaps wiring wiry wisdom wise wisecrack
wisecracked wisecracks wisely wisenheimer wiser wisest wish wished wisher wishes wishful wishing
wishywashy wisp wisps wispy wistful wistfully wit witch witchcraft witches witching witchy with witha
withal withdraw withdrawal withdrawals withdrawing withdrawn withdraws withdrew wither withered withering
withes withheld withhold withholding withholdings withholds within withing without withstand withstanding
withstands withstood witness witnessed witnesses witnessing wits wittily wittiness wittingly witty wive
wives wizard wizards wo wobble wobbled wobbling wobbly wod woe woebegone woeful woefully woes wohaw
wohaws wohd woke woken wold wolde wolf wolfishly wolves woman womanhood womanizing womanly womb wombs
women won wonder wonderbars wondered wonderful wonderfully wonderfulness wondering wonderingly wonderland
wonderment wonders wondrous wondrously wonduh wont woo wood woodcarver woodchucks woodcutters wooded
wooden woodgraining woodland woodlots woodpecker woods woodshed woodsmoke woodsy woodwind woodwork
woodworking woodworm woodworms wooed woof wooing wool woolen woolens woolgather woolly woolworkers
woomera wooooosh woos woozy wop wops word worded wording wordlessly wordplay words wordy wore work
workability workable workaholic workbench workbenches workbooks workday workdays worked worker workers
workforce workhorse workin working workingmen workings workload workman workmanlike workmanship workmen
workout workouts workplace workplaces workroom works worksheet worksheets workshop workshops workstation
workstations worktable workweek workweeks world worldly worlds worldwide worm worms wormwood wormy worn
wornout worried worriedly worriers worries worrisome worry worryin worrying worse worsen worsened
worsening worsens worship worshiped worshipful worshiping worshipped worshipper worshippers worshipping
worst worsted wort worth worthier worthiest worthiness worthless worthlessness worthwhile worthwile
worthy would woulda wouldbe wound wounded wounding wounds wove woven wowed wows wrack wracked wracking
wrangled wrangler wranglers wrangling wrap wrapped wrapper wrappers wrappin wrapping wraps wrath wrathful
wreak wreaked wreaking wreath wreathed wreaths wreck wreckage wrecked wrecker wrecking wrecks wree wrench
wrenched wrenches wrenching wrest wrested wrestle wrestler wrestlers wrestles wrestling wrestlings wretch
wretched wretchedness wriggled wriggling wring wringing wrings wrinkle wrinkled wrinkles wrinkling wrist
wrists wristwatch wristwatches writ write writedown writedowns writeoff writeoffs writer writers writes
writhe writhed writhing writing writings writs written wrondgoing wrong wrongdoer wrongdoers wrongdoing
wronged wrongful wrongfully wrongly wrongness wrongs wrote wrought wrung wry wryly wryness wt wth wtih
wuh wus wynne xenon xenophobia xenophobic xxxx xylem xylene xylophones ya yacht yachtel yachtels yachters
yachting yachts yachtsman yachtsmen yahoos yakking yaks yank yanked yanking yapping yard yardage yards
yardstick yardwork yarn yarns yassuhs yawl yawn yawning yawns yaws yb yc ye yea yeah year yearago yearall
yearbook yearbooks yeard yearearlier yearend yearling yearlings yearlong yearly yearn yearned yearning
yearningly yearnings years yearthat yeast yeasts yell yelled yeller yellerish yellin yelling yellow
yellowed yellowing yellowish yellows yells yelp yelped yelping yelps yen yenta yes yesteday yesterday
yesteryear yet yeterday yf yff yg yield yielded yielding yields yip yj yl ym ymg yodel yodeling yoga
yogurt yogurts yoke yokel yokels yolk yon yonder yongst yore you young younger youngest youngish
youngster youngsters younguh your yours yourself yourselves youth youthful youths yow yp yr yrs ys yt
yuan yucca yuh yuk yukked yuletide yummy yuppie yuppies yuse yyyy zany zap zapped zappers zapping zeal
zealot zealous zealously zebra zenith zeroed zeroing zeros zest zestfully zg zigzagging zigzags zilch
zillions zim zinc zip zipped zipper zippers zippo zirconate zitless zlotys zodiacal zombie zombies zone
zoned zones zoning zoo zookeeper zoologist zoology zoom zoomed zooming zooms zoooop zoot zorrillas zotl
zotls zounds zq
`
    .trim()
    .split(/\s+/),
);
