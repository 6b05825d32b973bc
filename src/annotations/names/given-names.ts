/** Given names of many languages, folded; from @faker-js/faker (MIT) and carltonnorthern/nicknames (Apache-2.0). */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand
aanandaswarup aanandinii aanjaneya aanuoluwapo aaratrika aarav aaron aarya aaryan aasa aasha aashritha
aatmaj aatmaja aatreya aayushmaan aayushman aba abaco abadon abagail abak abaka abakan abakay abani abar
abay abayomi abbas abbe abbey abbi abbie abbigail abbigale abbondanza abbondanzio abbondio abbos abby abd
abdallah abdel abdelkader abdellah abderrahmane abdiel abdon abdone abdonie abdou abdoul abdoulaye
abdourahmane abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay
abdulholiq abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor
abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abe
abebi abednego abeiku abel abelard abelardo abele abelin abeline abena abendam abeni abenzio abhaidev
abhaya abhirath abhisyanta abi abibatou abibo abidin abiel abigael abigaelle abigail abigale abigayle
abigel abijah abilay abimbola abiodun abiola abiona abisola abisoye abiy abluc abner abondance abosede
abou aboubacar aboubakar abraham abrahamo abram abramio abramo abril absalom absalon absar absolon aby
abyasa acace acacie acacio acanthe acar acario acaryatanaya accursio ace acela acelya achaire achalesvara
acharyanandana acharyasuta achil achiles achille achim achintya achraf achyut acig acik acilay acilia
acilio acim aciscolo acrisio acuk aculina acun ada adah adalan adalard adalardo adalbald adalbaude
adalberon adalbert adalberta adalberto adaldi adalfredo adalgisa adalgiso adaline adalmis adalric
adalrico adalsinde adam adama adame adamo adams adan adar adas adaugo adberilgen addie addison addo
addolorata addy ade adea adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo
adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela adelaida adelaide adelajda
adelardo adelasia adelbert adelberto adelchi adele adeleke adelfo adelgardo adelia adelie adelin adelina
adeline adeliya adell adella adelle adelmo adelphe adelphia adeltrude adelya adem aden adena adenet
adenike adeniyi adeodat adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua
adetayo adetoke adetoun adeyi adheesh adhemar adhiarja adhiraj adhrit adi adiarja adib adiba adie adigun
adiguzel adik adika adikara adikavi adikutlu adikutlutas adil adile adin adina adinata adinath aditeya
aditya adityanandan adityanandana adja adjutor adli adlibeg adnan ado adolf adolfa adolfina adolfo adolfs
adolph adolphe adolphie adolphus adone adonis adonise adrain adraman adrastee adrehilde adri adria
adriaan adrian adriana adriane adrianna adriano adriel adrien adriena adrienne adrijana adrione adripathi
adsiz adunni advaya adwitiya adwoa afanasi afanasie afaq affan afi afia afitap afolarin afonso afra afro
afruza afsar afsin afton afua afzuna aga agabay agabio agafia agah agakagan agalak agamennone agape
agapet agapito agasti agastya agata agatha agathange agathe agathon agaton agazio agca agenore agesilao
aggy agilbert agilberte aglae aglaia aglaja aglamis agnan agnane agneflete agnes agnesa agnese agneta
agneya agnieszka agnimitra agniprava agnivesh agnos agostina agostino agrata agripina agripino agrippa
agrippin agrippine agrypina agus agustin agustina ahalya ahenk ahilya ahlem ahmad ahmed ahmet ahror ahsen
aiace aicha aida aidan aidano aiden aileen aimable aime aimee aimone aina ainars aino aisha aishani aissa
aissata aissatou aisyah aiyana ajala ajan ajana ajani ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit
ajita ajla ajlin ajna ajoke akalp akande akanmu akanni akarsana akas akata akbas akbatur akbay akboga
akboru akbudak akbugra akbulak akca akcakoca akcora akdemir akdogan ake akeem aki akibudak akif akifa
akim akin akinci akiner akinkunmi akinlabi akinwale akkun akkunlu akkurt akkus akmal akofa akorfa akos
akosua akpira akram akroor aksel akshainie akshaj akshat akshata akshayakeerti akshita aksil aksungur
aktan aktekin aktimur akua akula akumaa akunna akvelina akwasi akwesi ala alaba alaban alaboru aladag
alade aladino aladogan alain alaina alaine alais alakurt alamanno alambana alamu alan alana alanis alanna
alano alanson alara alarico alassane alastair alayna alayunt alayuntlu alazama alba alban albane albano
albena alberade alberic alberico albert alberta alberte albertha albertina albertine albertino alberto
albertyna albin albina albino alboino albrecht albrico alceo alceste alcestiso alcibiade alcide alcidie
alcime alcina alcine alcino alcyone alda aldegonde aldemir alden aldigerey aldo aldobrando aldogan
aldonce aldric aldrich alea aleandro aleardo aleaume alec aleen alejandra alejandrin alejandro alek
aleksa aleksandar aleksander aleksandr aleksandra aleksandro aleksei aleksej aleksi alekso aleksy alemka
alen alena alene alenia alenka aleodor aleramo ales alesea aleska alessa alessandra alessandro alessia
alessio aleth aletha aleva alevtina alex alexa alexander alexandr alexandra alexandre alexandrea
alexandria alexandrina alexandrine alexandro alexandros alexandru alexane alexanne alexe alexei alexej
alexey alexia alexie alexine alexis alexys alexzander aleya aleyna alf alfio alfons alfonsa alfonse
alfonsino alfonso alfonz alfonzo alford alfred alfreda alfredo alfreds alfy algernon algirds algis algiso
algu algy ali alia alic alica alican alice alicia alicja alico alida alienor aliette alighiero alika
alima alimga alin alina aline aliona aliou alioune alis alisa alisan alisha alisher alisir alison alissa
alissia alistair alistar alivia alix alixandra alixe aliya aliyah aliz aliza alize alizee aljaz aljosa
alka alkaboluk alkaevli alkan alkasi alkis alla allan allegra allen allene alliaume allie allisandra
allison ally allyson allyssa alma almena almerigo almila almina almine almira almire almiro alois aloise
aloisie aloisio aloizs alojz alojza alojzije alok alon alone alonzo aloys aloyse alp alpagut alpamis
alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper alperen
alpertunga alpgerey alpha alphan alphee alphinias alphonse alphonsine alphonso alphus alpike alpilig
alpinien alpis alpkara alpkuluk alpkutlu alpsalci alptegin alptugrul alptunga alpturan alptutuk alpulug
alpurungu alpurungututuk alpyoruk alsu alta altan altankagan altankan altay altea altemur althea althee
altin altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara alton
altuga alva alvah alvar alvaro alvena alvera alverede alverta alviero alvin alvina alvine alvis alvise
alwar aly alya alyah alyce alycia alysa alysha alyson alyssa alyssia alysson alzada alzbeta ama amabel
amabela amabile amac amadea amadeo amadeus amadou amady amael amahle amalia amaliane amalie amalija
amalio amalric amalthee amand amanda amande amandin amandine amando amani amant amante amanzio amar amara
amaranaath amarande amaranthe amaranto amaresh amari amarnath amaryllis amat amata amath amato amatore
amauri amaury amaya ambar amber ambra ambre ambrine ambrogio ambroise ambroisie ambrose ambrosiano ambroz
ambrozy amdy amea amedee amedeo amedeu amel amelia ameliane amelie amelien ameline amelio amely amelya
amen america americo amerigo ameth amethyste ameyatma ami amicie amico amid amie amiel amilcare amin
amina aminat aminata amine aminte amintore aminu amir amira amish amit amita amiya amleto ammar amodini
amogh amoke amon amone among amope amore amos amour amparo ampelio amra amrak amrit amrita amritambu amul
amy amya amza ana ana-maria anaadi anabel anabela anabelle anacleto anae anael anaelle anagh anahi
anahita anaida anais anal anala anamaria anamarija anamika anand ananda anandamayi anang ananta anar anas
anasooya anass anastacio anastase anastasia anastasie anastasija anastasije anastaz anastazia anastazie
anastazija anastazio anastazja anasuya anatazie anatol anatole anatoli anatolia anatolie anatolii anatoly
anca ance ancelin anceline anci ancica ancilla ancuk ancuta anda andac andariman andel andela andelika
andelin andelina andelko andelo andeol anders anderson andi andjelina andoche andra andrada andras andraz
andre andrea andreane andreanne andreas andree andreea andrei andrej andreja andreo andres andrew andri
andrian andriana andriane andrija andrijana andrin andrina andris andro andromeda andrzej andy andzejs
andzelika andzs anej anele anemona anemone anes anesa aneta anette anezka angadreme ange angel angela
angele angelica angelika angelina angeline angelino angelique angelita angelo anggabaya anggun anghel
anghelina angie angilbe angilberte angilran angoustan angus ani ania anibal anica anicee anicet aniceto
anicette aniello anik anika anil anila anilaabh anilabh anina anis anise anish anisoara anissa anita
aniya aniyah anja anjali anjaneya anjela anjelica anjolaoluwa anjushree anjushri anka ankal anko ann
ann-christin ann-marie anna annabel annabell annabella annabelle annaelle annagrazia annalena annalise
annamae annamaria annamarie annapurna anne anne-laure anne-marie anne-sophie anneke anneli annelie
annemarie annemijn annetta annette anni annibal annibale annie annika annikki anno annonciade annunziata
anny anom anora anouar anouck anouk anrijs ansaldo ansbert ansberte anse ansel anselm anselma anselme
anselmo ansgar ansgary anshula anslavs ansley ansovino anstrudie ant antal ante antea antek antelmo
antero anthelme anthelmette anthony antide antigone antim antimo antino antioco antoaneta antoine
antoinette anton antone antonela antonella antonello antonetta antonette antoni antonia antonie
antonietta antonija antonin antonina antonine antonio antoniu antono antony antti antun antwan antwon
anuar anuja anunay anuraag anurag anuska anusuya anuta anvar anwesha anya anze apa apak apatarkan aphelie
apolena apollina apollinaire apollinare apollinary apolline apollo apollonia app appia appie appoline
appy aprancur april apsara apuleio aqil aquilin aquiline aquilino aquilla ara arabela arabella arabelle
araboga araceli aracely arademir aral araldo aram arame araminta aranka ararat aras aratone arbay arbuz
arcade arcadi arcadie arcadii arcadio arch archambaud archan archange archer archibald archie archilles
archimede archippo arcibaldo arcuk arda ardella arden ardic ardith ardito arduino arely aren aresio areta
argelia argentina argil argimiro argine argo argono argu argun ari aria ariadna ariadne arialdo arian
ariana ariane arianna ariberto ariboga aric aricie arie ariel ariela ariele arielle arif arij arija
arijit arijs arik arikagan arikdoruk arike arilla arin arina arinc arindam arinola arion ariosto aris
arisa aristarco ariste aristeo aristid aristide aristione aristita aristo aristofane aristotele aristotle
arizona arjen arjun arkad arkadijs arkadiusz arkady arkin arkis arlene arleta arlette arlie arlo arly
armagan arman armance armand armanda armande armandine armando armani armel armeline armelle armena
armida armide armilda armin arminda armine arminio armins arminta arna arnac arnaldo arnaud arnaude arne
arnesh arnie arno arnold arnolda arnoldo arnost arnostka arnould arnulfo arolde aron arona aronne arpad
arpat arrigo arry arsal arsen arsene arsenie arsenije arseniusz arsil arsinoe arsipatra arslan
arslanargun arslanboru arslansungur arslantegin arslanyabgu arslon arsun art arta artanto artawan
artelepsa artemis artemisa artemus arthaud artheme arthur arthurine arthus arthusa artiinal artiom arto
artuk artukac artur arturo arturs artus artut aruk arun aruna arunthavanathan arved arvel arvid arvids
arvilla arwa arwen arya aryan aryanna arystarch arzada arzen asa asad asadulloh asahel asake asal asan
asanboga asantudun asantugrul asaph asartegin ascanio ascelin asceline ascension asdrubale asel asella
asenath ash asha ashlee ashleigh ashlesh ashley ashly ashlynn ashmi ashok ashraf ashton ashtyn asia asig
asija asikbulmus asil asila asilbek asim asimodeo asirwada asirwanda asiya asja askin aslesha aslijan
aslim asliya asma asmaa asmadi asman asmianto asmita asmuni asolat asri assa assene assetou assia assil
assomption assunta assunto assya asta astalogul astarte asterie asterio astianatte astou astree astrid
astrida astride asuela asug asuk aswani asya ata atac atakagan atakan atalan atalay ataldi ataleo atalmis
ataman atanas atanasia atanasio atanazie atanazy atasagun atasu ataullah atberilgen atena athalie
athanase athanasie athena athenais athina athos athy atif atigay atikutlu atikutlutas atila atilgan
atilla atim atimer atinuke atis atlas atli atlibeg atlikagan atma atmaca atmaja atmanand atmananda
atreyee atreyi atsiz atta attila attilano attilio atuncu aube aubertine auberto aubin aubree aubrey aubry
audace aude audebert audeline audie audouin audra audran audreanne audree audrey augucjo august augusta
auguste augustin augustina augustine augustino augusto augustus augustyn augustyna aulia aung aura aure
aurea aurel aurele aurelia aurelian aureliana aureliano aurelie aurelien aurelienne aurelija aurelio
aureliu aurelle aurian auriane aurica aurilla auro auron aurora aurore ausilia ausiliatrice ausilio
austen austin austyn autumn auxane auxence ava avadhesh avan avani avantika avar avarilla avaz avdal ave
aveline averardo avery avi aviel avigaelle avigdor avis avital avluc avni avoye avram avril avsar awa
awar awaz awero awesi axel axeline axelle axenia axinte aya ayaan ayaci ayah ayan ayana ayanda ayas ayaz
aybalta ayban aybars aybeg aydan aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu aydogmus
ayebatari ayem aygirak aygul aygun ayhan ayinde ayinke ayitmis ayiz ayizdag ayize aykagan aykal aykan
aykurt aykut ayla aylan ayleen aylin ayline ayluc ayluctarkan ayma ayman aymane aymard aymardine aymen
aymeric aymon aymonde aynur ayodeji ayodele ayoka ayomide ayomikun ayotude ayoub ayren ayruk aysar ayse
aysil aysilig aytac aytak aytekin aytug ayu ayushmati ayvaz ayyildiz aza azad azak azalea azalee azamat
azariah azban aze azeglio azelia azelie azeline azelio azer azgan azganaz azil azime aziz aziza azizhan
azmi azra azubuike azzurra baaba baala baalaaditya baalagopaal bab baba babacan babacar babasola
babatunji babawale babeta babette babila babir babs babur baby bacara baccayman bacco bacman badabul bade
badis badr badruk badur bafana bafode baga bagaalp bagaisbara bagan bagas bagasatulu bagatarkan
bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagdagul bagis bagiya bagtas
bagus bagya baha bahadir bahar bahia bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna
bahuwirya baidehi baijayanti bailee bailey bajragin bakagul bakary bakda bakhtiyor baki bakiadi bakianto
bakidin bakijan bakiman bakiono bakir bakirsokum baksi bakti baktiadi baktianto baktiono bakula bala
balaaditya balaban balachandra baladitya balagopal balagovind balaka balakatay balamani balamantri
balamir balangga balapati balazs balcar baldassarre balderico baldo baldomero baldovino baldu baldwin
balgopal balidin balijan balin balint balkik balta baltaci baltar baltazar balthazar baltir baltur
bambang bambina bamsi ban banara banawa banawi bancar bandhu bandhul banel bangizwe bangu banji bankim
bankimchandra bankole banna banu banuta baptiste bara barak baraktore baran barbala barbara barbarigo
barbe barbeg barbery barbie barboga barbol barbora barbro barbu barbulsun barby barca barcadogdu
barcadogmus barcadurdu barcadurmus barcan barcatoyun barchinoy bardibay bardo bardomiano bargan barica
barimtay barin baris barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay barmaklak
barmakli barman barnaba barnabas barnabe barney barno baron barrett barry barsaba barsbeg barsboga
barsgan barsimeo barskan barsurungu bart bartel barthelemy bartholome bartholomew barticus bartimee
bartolo bartolomea bartolomej bartolomeo bartolomeu barton bartu bas basademir basak basan basanti
basanyalavac basar basarab basat basbug basci basgan bashar basil basile basileo basilia basilio
basilisse baskin baskirt baskurt basma basmil bassiano bassilla bastar basti bastiaan bastian bastiano
bastien bastugrul basu basut bat bathilde batilda batrak battal battista batu batuhan batuk batur
baturalp baucido baudouin bawer baya bayancar bayankagan bayat bayazit baybars baybayik baybicen bayboga
baybora baybure baydar baydemir baydur bayik bayincur bayindir baykal baykara baykoca baykuzu baylee
baymunke bayna baynal baypure bayrac bayrak bayram bayri bayrin bayruk baysungur baytara baytas bayuncur
bayur bayurku bayutmus bayuttu baz bazaleel bazil bazir bazyli bea beat beata beate beato beatrice
beatrico beatrix beatriz beatrycze beatus beau beaulah bebe becca beceapa beck beckem becky beda bedelia
bedir bedirhan bediz bedney bedran bedreddin bedri bedrich bedriska beedy beg begarslan begbars
begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk begkulu beglen
begni begoyim begtas begtegin begtuzun behcet behic behlul behram behrem behruz behzat bek bekazil
bekbekec bekec bekecarslan bekecarslantegin bekectegin beker bekir beklemis bekmurod bektas bektur bela
belcim belcir belek belemir belgi belguc belimir belina belinda bell bella belle bellino belma belo
beltir beltramo beltun ben benadik benazir bence bende bendeguz benedek benedetta benedetto benedict
benedicte benedikt benedikta benedita benedykt benett bengi bengt bengu beniamin beniamina beniamino
benice benicio benigna benigne benigno benito benja benjamim benjamin benjy benli benlidemir bennet
bennett bennie benno benny benoit benone bent bente benthe bentley benton benvenuta benvenuto benyamin
bera beranger berangere berard berardo berat bercem berceste bercin berdan berdibeg berend berendey
berengario berenice berenico berenika berfin berginsenge bergu berinay berislav berit beritan berivan
berk berkan berkay berke berkin berkis berkyaruk bermek bernadetta bernadette bernadine bernard bernarda
bernardo bernd berneice berney bernhard bernice bernie berniece bernita berny beronico berran berre berry
bert berta bertalan bertha berthe berti bertie bertille bertilo berto bertold bertolda bertoldo bertolfo
bertram bertrand berva beryl besar besentegin beser besim besir besra bess bessie betania betemir beth
bethany bethel bethena beti betina betsy betta bette bettie bettina betty bettye beulah beuve bev beverly
beya beyizci beyrek beyrem bezaleel bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran
bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava
bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima
bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan
bhushit bhuvanesh bhuvaneshwar biagio bianca bianka bias bibek bibi bibiana bibianna bibiano biborka bice
bicek bicki bickici biddie biddy bidin bige bigna bijay bikash bilal bilel bilge bilgebayuncur bilgebeg
bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekulucur bilgekutluk bilgetacam
bilgetamgaci bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkongulsengun bilik
biljana bill billie billiewilhelm billy bilol bilva bilwa bina binafsha binbegi bindir bindo bineta bino
binta bintou binyamin birane birdie birgit birgita birgitta birgitte birino birjesh birol birtie bisenija
biserka bishal bishnu bitaybiki bitri bivoj bjarne bjorn blagica blagoje blahomil blahomila blahomir
blahomira blahoslav blahoslava blair blaise blake blanca blanche blandine blanduzia blanka blaz blaze
blazej blazena bless blessing boas boaz bob boban bobana bobbi bobbie bobby bobur bodhan bodhi bodi boet
boetius boga bogac bogacuk bogdan bogdana bogde boge boglarka bogoljub bogu bohdan bohdana bohemond
bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana
bojislava bokde boke bolatito boldaz boldizsar bolemir bolen boleslav boleslava boleslavs bolmus bolsun
bolukbasi bolun boluwatife bon bonagiunta bonaldo bonaventura bonavita boncuk bonek bonge bonginkosi
bongul bongulboga bonifac boniface bonifacio bonita bonito bonnie bora boran borbala borcul borek boris
borislav borislava borivoj borivoje borjan borka borko borlukcu borna bornak boroka bortecine bortolo
boru borubars borusengun borut borys bosiljka bosko botan botir botond bouba boubacar boubou bouchard
bouchra bowie boyan boyankulu boyd boylabaga boylabagatarkan boylakutlutarkan boza bozan bozboru bozdogan
bozena bozetech bozetecha bozica bozidar bozidara bozislav bozkurt bozkus bozok brad braden bradford
bradley bradly bradut brady braeden brahim brahma brahmaanand brahmabrata brahmanandam brahmdev brain
brajan brajen brajendra brajesh bram brancaleone brandi brando brandon brandt brandusa brandy brandyn
branimir branimira branislav branislava branka brankica branko brannon branson brant bratislav bratislava
braulio braxton brayan breana breanna breanne bree breeanna brenda brendan brenden brendon brenn brenna
brennan brennon breno brent bret bretislav bretislava brett bri bria briac brian briana brianna brianne
brice bridget bridgette bridgie bridgit bridie brielle brieuc brigida brigita brigito brigitta brigitte
brijesh brina brionna brisa brit brita britney britt britt-marie brittany brittney brittnie brock
broderick brody bronislav bronislava bronislavs brook brooke brooklyn brooks brose brown bruce bruna
brune brunehaut brunehilde brunhilda brunilde bruno bruto bryan bryana bryanna bryant bryce brycen
brygida bryon bucan buchi buck bucur bud budag budak buddha buddhana buddy budhil budi budimir budislav
budivoj budunlu budus budustudun buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge
buhle bukak bukaktutuk bukduz buke bukebuyrac bukebuyruc bukey bukola buktegin bukusboga bulacapan bulah
bulak bulan buldur bulent bulgak bulmaz bulmus buluc bulug buluk bulus bulut bumen bumin bunmi bunsuz
bunul bunyamin burak burcak burdette bure buren burgucan burgut burhan burhon burkay burkek burkut burley
burluk burnice burslan burt burulday burulgu burunduk busayo busisiwe buster busulgan butak butuk buyan
buyancuk buyandemir buyankara buyat buyrac buyruc buyruk buzac buzactutuk byron bystrik caba cabdar cabli
cabus cade caden caesar caetana cafer cagak cagan cagatay cagdas cage cager cagil cagla caglar caglayan
cagri cagribeg cagrihan cagritegin cagru cahid cahya cahyadi cahyanto cahyo cahyono caino caio cait
caitlin caitlyn caity caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calanico
calapkulu calcedonio caldonia cale caleb calebe caleigh cali california calin calina calista calixte
callie calliedona callisto callum cally calogera calogero calpurnia calvin cam camden camelia camelien
cameron camil camila camile camilia camilla camille camillien camillo cammie campbell camren camron
camryn camylle can cana canalp candace candar candelario candice candida candide candido candra
candrakanta candy canel caner cangul cankan cankiz cannur cansel cansin cansu cantemir cantidio canziano
capa capitolina capucine cara caraka carey caribert caridad carina carine carissa carl carla carlee
carles carleton carley carli carlie carlijn carlo carloman carlos carlota carloto carlotta carlton carly
carm carmel carmela carmella carmellia carmelo carmen carmina carmine carminho carmo carmon carna carol
carola carolann carolanne carole carolin carolina caroline carolyn carolyne caronte carponio carri carrie
carroll carson carter carthaette carub cary cas casandra casey casian casiana casilda casimer casimir
casimira casimiro caslav caspar casper cass cassandra cassandre cassiano cassidy cassie cassien cassio
cassiopea cassiopee castille casto caswell cataldo cataleya catalin catalina catarina catena caterina
catharina catharine catherine cathleen cathrine cathryn cathy catinca cato catrin catrina catrinel
catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi cayla cazimir ceasar cebe ceca cecco
cecelia cecep cecil cecile cecilia cecilie cecilio cecylia cecyliusz ced cedomir cedric cedrick cedrik
cedrin celal celaleddin celasun celen celeste celestin celestina celestine celestino celestyn celestyna
celia celian celie celien celik celil celina celinda celine celinia celso cem cemal cemali cemani cemen
cemeti cemgen cemil cemplunk cene cenek cengkal cengkir cenia cenk cenka cerasela ceren cerise cesaire
cesar cesare cesario cesminaz cestmir cestmira cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun
ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chaanakya chaaruchandra chad chadd chadrick
chahine chahinez chai chaim chaima chaitan chakor chakradhar chakravartee chakravarti chakrika chan
chanakya chance chanda chandak chandan chandani chandi chandini chandira chandler chandni chandra
chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani
chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chanel
chanelle chantal chapal chapala char charak charity charl charlaine charleen charlemagne charlene charles
charley charli charlie charline charlize charlotta charlotte charly charm charuchandra charumati
charuvrat charvi chase chasity chat chaten chatur chatura chaturaanan chaturbhuj chauncey chaya chayenne
chayma chaz cheick cheick-oumar cheikh cheikhou chekhouna chelle chelsea chelsey chelsie cher cherechi
cheri cherie cherif cherubino cheryl chesley chester chet chetan chetanaanand cheyanne cheyenne
chiaffredo chiamaka chiara chick chidaakaash chidaatma chidambar chidambaram chidananda childebert
chilperic chimamanda chinedu chinmayanand chinmayananda chinyere chira chiranjeev chiranjeeve chiril
chirill chirine chisom chitraksh chitrali chitramala chitrangada chizoba chloe chrabros chraniboj
chranibor chranislav chranislava chretien chris chrissy christ christa christelle christer christiaan
christian christiana christiane christiano christie christin christina christine christodule christoffer
christop christoph christophe christopher christy chrudos chrysole chrysostome chuck chukwu chval chyna
ciaobella ciara cicek cicely cicem cicero cici cielo cierra cigdem cigil cihad cihan cihangir cihansah
cilasun cilay cilenti ciler cilla cille cilvenaz cimen cinderella cindy cingir cino cinta cintha cinthia
cinzia ciprian cipriana cipriano cirano ciriaco ciril cirilla cirillo cirino ciro cise cisem cisil cissy
cistoslav cistoslava citlalli citra civan ciya claas claes clair claire clara clarabelle clare clarence
clarenzio clarinda clarisa clarissa clarisse clark claud claude claudia claudie claudien claudine claudio
claudiu claus clavdia clay clayton clea cleandre cleandro cleat cleatus clelia clelie clem clemence
clemens clement clemente clementina clementine clemenzia clemmie cleo cleofe cleonico cleopatra cleophee
cleora clery cleta cletus cleve cleveland cliff clifford clifton climaco clinio clint clinton clio clo
clodomiro clodoveo cloe clorinda clotaire clothilde clotilde clovis cloyd clum clyde cobulmak coby coco
cocukboru codin codrin codrina codrut codruta cody coen cointa cokramayul colby cole coleman colette
colie colin coline colins colleen collien collin colman colmanno colmazio colomba colombano colombe
colombo colpan colt colten colton colu columbus come comfort con concepcion conception concetta concetto
conchita concordio conner connie connor conny conor conrad consolata constanca constance constanta
constantia constantin constantina constatin consuela consuelo cooper cora coralia coralie coraline corbin
corbiniano cordelia cordell cordia cordie cordy corene coreno corentin corentine corey corina corine
corinna corinne coriolano cornel cornelia cornelio cornelis corneliu cornelius cornell cornie corny
coronato corrado corrine cortez cortney corto corvin cory cosima cosimo coskun coskuner cosma cosmin
cosmina costache costante costantino costanza costanzo costel costin coty coumba court courtney coy craig
crate crawford creasey cremenzio crenguta creola crescente crescenzia crescenzio crespignano crin crina
crispino crissy cristal cristaldo cristea cristian cristiana cristiano cristin cristina cristobal
cristofor cristoforo cristopher crocefissa crocefisso cronida cruz crys crystal crystel csaba csanad
csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava cubeyr cullen cumhur cunegonda cuneyt
cuniberto cupido curg curt curtis cuzia cvetka cvijan cvijetin cydney cynthia cyntie cyphorus cyprian
cyprien cyra cyrenius cyrian cyriaque cyrielle cyril cyrila cyrille cyrine cyrus cyryl d'angelo daan
daantje dabiziv dacey dacia dacian daciana daciano dacin dacio dada dadap dadi dado daevi daevika dafina
dafne dag dagel daghan dagmar dagmara dagoberto dags dahl dahlia daiana daija dainuvite daisha daisy
daiwik dajana dakota daksha dakshayani dal dale daley dalia dalibor dalibora daliborka dalida dalie
dalila dalima daliman dalimil dalimila dalimin dalimir dalimira daliono dalla dallas dallin dalmazio
dalton damar damaris damaso damayanti dame dameon damian damiana damiano damien damife damil damilare
damilola damin damion damir damjan damjanka damla damocle damodara damola damon damu dan dana danae
danang dandak dandapaani dandre dane dangelo dani dania danial danica daniel daniela daniele daniella
danielle danielo daniil danijel danijela danika danil danila danilo danio danique daniswara danjuma danka
danko dann dannie danny dante danu danuja danuse danuta dany danyka danyl daouda daph daphie daphne
daphnee daphney dara darasimi darby darcy darek daren daria darian dariana dariati darie darien darija
darijan darimin darin darina darine darinka dario darion daris darius dariusz darja darkey darko darla
darleen darlene darmaji darman darmana darmanto darnell daron darrel darrell darren darrick darrin
darrion darron darry darryl darshan darshwana darsirah darta dartono daru daruna darwin daryani daryl
dasa dashawn dasia datta dave daver davey davi david davida davide davids davin davina davino davion
davis davon davonte davor davorin davriya davron davud davy dawid dawn dawson dax day dayaamay dayaananda
dayaanidhi dayamayee dayan dayana dayane daycia dayna dayne dayton dea dean deangelo deanna deanne deb
debbie debby debora deborah debra decebal decimo declan dedric dedrick dee deedee deeksha deen deena
deenabandhu deepali deepan deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay
deeptimayee deeptimoy deeptimoyee deevakar defne degna deidre deion deja dejah dejan dejana dejon dejuan
del delal delaney delbert delcy delf delfina delfino delia delie delilah delinda delius deliverance
delizia dell della delly delmer delores delpha delphi delphia delphin delphine delta demarco demarcus
demario demaris demba demerias demet demeter demetra demetria demetrio demetris demetrius demetriusz demi
demilade demiralp demirhan democrates democrito demond demostene dena deneval denis denisa denise denisz
deniz denizalp dennie dennis dennison denny deodata deodato deon deondre deontae deonte depold dereck
derek derick derin deron derrek derrick dersim dervis derya desanka desdemona deshaun deshawn desiderata
desiderato desiderio desimir desire desiree desmond despina dessie destan destany deste destin destinee
destiney destini destiny detmar detrich deuteronomy dev devadatt devagya devajyoti devak devan devangana
devani devante devasree devdan deven devesh deveshwar devi devika devin devon devonte devota devran
devvrat devyn dewayne dewey dewi dewitt dex dexter dexx dezider dhaanyalakshmi dhana dhanadeepa
dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri
dhruv dhyanesh dhyaneshwar diah diamante diamond dian diana diane dianna dianne dianora diar diara diarra
dicey dicie dick dickie dickon dickson dicky dicle diclehan dicy dida didem didi didier didimo didina
diede diego dieke dies dieter dieudonne dieudonnee dieynaba digambar digambara digdaya dijana dikmen
diksha dilafruz dilan dilara dilaver dilay dilbar dilber dilberay dildar dildora dilek diler diletta
dilfuza dilhan dillan dillon dilly dilma dilmurod dilnoza dilorom dilovan dilrabo dilruba dimas dimaz
dimitri dimitrii dimitrij dimitrije dimitrina dina dinakar dinc dincer dinda dinesh dinis dinkar dino
dinu diocleziano diodata diodoro diogene diogo diomede dion dione dionigi dionisia dionisio dionizy
dionyz dionyzos dior dipa dipali dipankar dipendra dipesh diptendu direnc diri dirja dirk diroj dirok
dita dite ditte-marie ditus ditya divaakar divakar divine divis diviska divjot divna divo divya dixie
diyor diyora dizik djayden djeneba djenna djibril dluhos dmitri dmitrii dmitriy dmitry dob dobbin dobrava
dobrila dobromil dobromila dobromir dobromira dobroslav dobroslava dochia dock doda dodato dodo dogan
doganay doganer dogu doina doinita dolly dolores dolph dolunay dom domagoj domen domenic domenica
domenick domenico domenik domezio domingo dominic dominick dominico dominik dominika dominique domitille
domiziano domnica don dona donald donalda donaldo donat donata donatella donatello donato donavon dondu
donka donna donnell donnie donny dono donovan dony dora dorana dorcas dorcus dorde doreen dorel dorian
doriana doriane doriano dorica dorin dorina dorinda dorine dorinel doris dorit dorka dorli dorota dorotea
doroteja doroteo dorothea dorothee dorothy dorottya dorris dortha dorthe dorthy doru dosia dosie dossie
dot dotha dottie dotty doubrava doubravka douce doug douglas dounia douwe dov dovie dovud doyinsola doyle
draga dragan dragana dragica draginja dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav
dragutin drahomil drahomila drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina
drahuse drahutin drajat drake draupadi draza drazen dre drea dren drew dries drina driss dron drona
druina drusilla drzimir drzislav dua duane duanne duarte dubravka dubravko duccio duco ducu dudley
duduzile duilio duje dujo dulari dulce dulcinea dulina dumisani dumitra dumitrana dumitrita dumitru
duncan dundar dune dunja dunk dunya dura durad durante durda durdane durdona durga durgeshwari durica
durmus durodola durriye duru dururbunsuz durward dusan dusana dusanka dusica duska dusko dustin dusty
dutch duty duuk duygu dwaipayan dwaipayana dwayne dwi dwight dyah dyce dyche dyer dylan dylano dyna dzile
dzirkstite earl earlene earline earnest earnestine easter easton ebba ebbie ebe eben ebenezer eberardo
ebiere ebin ebiowei ebkizi ebony ebren ebru ebunoluwa ebuzer ecaterina ecclesio ece ecehan ecem ecevit
ecmel ecrin ecvet eda edd edda eddi eddie eddy ede edelberga eden edgar edgard edgardo edgaro edgars
edhem edi edie edil edilberto edison edita edite edith editta ediz edmee edmond edmondo edmund edna edny
edoardo edouard eduard eduarda eduardo eduards edvard edvarda edvige edvin edvins edward edwardo edwin
edwina edye edyta edyth edythe edzus eef eefje eekalabya eero eeva efe effie effy efim efimia efisio
efken eflah efraim efrain efrem efren efrosinia efsun eftalya eftimia eftimie ega egbert ege egemen egeo
egidio egils eginardo egisto egizia eglantine egle egmont egon egona egor egrim ehud eighta eileen einar
einars eino eirik eizens eja eka ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant ekec ekim ekin
ekmel eko ekow ekrem ekundayo ela eladio elaide elaina elaine elakshi elanur elbek elbert elbertson elcin
elda eldon eldor eldora eldred eldridge elea eleanor eleanora eleanore eleazar eleazer electa elektra
elena elene eleni elenor elenora eleonora eleonore eleonoro elettra eleuterio eleuthere elfrida elfrieda
elgin eli elia eliabeth eliah eliahou elian eliana eliane eliano elias eliasz elide elie eliel eliette
eliezer elif elifio eligio elija elijah elimena elin elina eline elinor elinore elio eliodoro elion
eliona elior eliot eliott eliphalel eliphalet elisa elisabet elisabeta elisabeth elisabetta elisaveta
elise elisea elisee eliseo elisha elisio eliska elissa elita eliza elizabet elizabeta elizabeth elizabeto
elizaveta elize elizej elizeus elizo elka elkin ella ellada elle ellen ellen-margrethe ellender elli
ellie elliot elliott ellis ellswood ellsworth elly elma elmar elmars elmas elmer elminie elmira elmo
elmore elmurod elna elnora elnur eloa eloan eloane elodia elodie elody elogio eloi eloisa eloise elon
elona elone elora elouan elouise eloy elpidio elroy elsa elsbeth elsey elsie elswood elta elti elton eluh
elva elvan elvera elvezio elvia elvie elvin elvina elvino elvira elvire elvis elwin elwira elwood elwyn
elya elyanora elyas elyes elyne elynn elyor elyse elysia elyssa elza elzbieta elze elzear ema eman
emanoil emanuel emanuela emanuele emanuelly emanuil emas embuh emced emeka emel emelia emelie emeline
emely emerald emerance emerencie emeric emerich emerson emery emese emi emidio emie emiel emil emile
emili emilia emilian emiliana emiliano emilie emilien emilija emilijan emilio emils emily emin emine emir
emirhan emma emmalee emmanuel emmanuelle emmelie emmely emmerico emmet emmett emmi emmie emmitt emmy emna
emong emory empirio empluk emrah emre emrullah emy ena enakshi endah ender enderun endra endrigo enea
enecone enes engelbert engin enguerrand enid enie enimia enio eniola enis enise enna enne ennio enno
enoch enola enora enos enrica enrico enrique ensar ensio enteng enver enya enyo enzo epaphroditius eph
ephraim epiphane eppa epsey era eracla eraclide eraldo eralp erardo erasmo erasmus erast eray erazim
erazmus erberk erberto ercan ercin ercolano ercole ercument erda erdal erdem erdeni erdenikatun
erdeniozuk erdinc erel eremia eren erenia erentuz ergene ergenekatun ergin ergun erguner erhan erhard
eriberto eric erica erich erick ericka erico erik erika eriks erin erinc erine erkam erkan erke erkki
erling erma erman ermanno ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermilo erminia
erminio ermins erna ernecjo ernest ernesta ernestina ernestine ernestino ernesto ernie ernst erol eron
eros ersan ersilia ersin ertan erten ertenozuk ertugrul ervin ervina ervins erwan erwann erwin eryn esat
esau esben esen esenbike eseneth eser esha eshana eshita esi esin esma esmee esmeralda esmeray esmira
esperanza esra esref essa esse essie essy esta esteban estefania estel estela estell estella estelle
ester estera esterina estevan esther estiawan estiono estrella esuperio esupofo eszter etela eterie etha
ethan ethann ethel ethelyn ethem ethyl etienne etil etta ettie ettore etty eubert euclide eudes eudicy
eudochia eudokia eudoksja eudora eudoris eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio
eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugeniu eugeniusz eula eulah eulalia eulalie
euna eunice eunika euphemia euphrasie euridice eurydice eusebe eusebia eusebie eusebio eusebiu eusebius
euseo eustache eustacia eustatiu eustorgio eustosio eustracjusz eutalia eutalio eva evald evaldo evalds
evaline evalyn evan evandro evangelina evangeline evanghelina evann evans evar evarist evariste evaristo
evasio evdochia evdokija eve evelien eveliina evelin evelina eveline evelino evelyn evelyne even everardo
everett everette evert evgheni evghenia evghenii evi evidio evie evin evo evodio evran evrard evremondo
evren evsen evy evzen evzenie ewa ewald ewan ewatomi ewelina ewell ewen ewenn exie experience eya eyal
eyiz eylul eymen eyram eysan eytan eythan eyup ezechiel ezechiele ezekiel ezequiel ezideen ezio ezra
ezrak e’zoza faas fabia fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola fabrice
fabricia fabricio fabrizio fadekemi faderera fadi fadil fadime fady fae fahrettin fahri fahriddin fahriye
fahrunissa faik faiq faith faizah fal falba falcon falih falk fall fallie fallon fally falon famiano
famke fanika fanni fannie fanny fanta fantin fantine fanyana fara farah farangiz fardau fares farhunnisa
farida faris farmboy farouk farruh faruk fasih fate fathonah fatih fatim fatima fatimata fatimo fatin
fatma fatos fatou fatouma fatoumata faust fausta faustin faustina faustine faustino fausto faustyn
faustyna favian fay faya faye fayen fayenne faysal fayzbek fazil fazilat fazilet fazio fazli fazliddin
fazullah feba febe febi febriana febrina feda fedai fedde fedele federica federico fedor fedora fedro
fehime fehintola fehmi fel feli felice felicia felician feliciano felicie felicien felicita felicitas
felicite felicity feliks felina feline felipa felipe felix feltie felton felty fem femke femm fender
fenja fenna fenne feodor feodora feodosia ferah feramus feramuz feray ferbie ferda ferdi ferdie ferdinand
ferdinanda ferdinando ferdynanda ferenc ferhan ferhat feride feridun feriel feriha ferit ferman fermiano
fermin fermo fern fernanda fernando ferne ferre ferruccio ferruh feruza feryel festo fevronia fevzi
feyyaz feyza feyzullah fiacre fiammetta fibikemi fidan fidel fidele fidelia fidelie fidelius fidenziano
fidenzio fie fieke field fien fiene fiep fiete fifi figen fiifi fikayomi fikret fikri fikriye filemon
filibert filiberto filip filipa filipe filipino filipp filippa filippo filiz filofteia filomen filomena
filomeno filotije filou fily fina fine finia finja finlay finley finn finnja finnley fiodor fiona fionn
fionna fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo firas firdavs firdevs firmin fitrat fitri
fitria fitriani flaminia flavia flavian flaviana flaviano flavie flavien flavio flaviu flavius fleano
fleta fletcher fleur flick flip flo floare floarea flodoard floor floortje flor flora flore florea
florence florencia florencio florencja florent florenta florentin florentina florentine florentyn
florentyna florestan florian floriana floriane floriano florica florida floridia florie florin florina
florine floris flossie flossy floy floyd flurin flurina flynn foca fode folafoluwa folashade folco folu
ford forest forrest fortunat fortunata fortunato fortune fortunee fos fosca fosco foss foster fotih
fotima foucauld foulques fran frana franc franca france frances francesca francesco francette franci
francia francie francine francis francisc francisca francisco francisko francisque franciszek franciszka
franck franco francois francoise franjo frank franka frankie franklin franklind franky frannie franniey
franny frantisek frantiska franz franziska fred freda freddie freddy frederic frederica frederick
fredericka frederico frederik frederike frederiko frederique fredrick fredrik fredy freeda freek freeman
freida freja frenkie freya frida frido fridolin fridrich frieda friederike friedrich fritz frona fronia
frontiniano frony frusina fruzsina fryderyk fuat fulbert fulberto fulcran fuldem fulden fulgence
fulgenzio fulvia fulvio fulya funani funda funmilade funmilayo fureyya furio furkan furman furseo furuzan
fuscolo fusun fuzuli fynn g'affor g'afur g'iyos g'ulom gabby gabe gabi gabin gabino gabor gabriel
gabriela gabriele gabriella gabrielle gabrielo gabrijela gad gada gadang gading gadis gaduh gael gaelle
gaetan gaetano gaffar gagan gage gaglioffo gaia gail gaiman gaio gaj gaja gajaadhar gajabahu gajadhar
gajana gajbaahu gal gala galak galang galar galatea galdino galeazzo galfryd galih galileo galina galiono
gallicano galuh galur gaman gamani gamanto gambira gamblang gamze ganak ganaka ganapati ganda gandewa
gandharv gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar gara garan
garance garang garda gardner gare gareth garett garfield garik garika garimberto garland garnet garnett
garnier garratt garret garrett garri garrick garrison garry garth garud garuda gary gaspar gaspard
gaspare gasper gasti gaston gastone gastono gati gatien gatik gatot gatra gatsha gatsy gaud gaudenzia
gaudenzio gaudino gauraang gaurang gauranga gautam gautama gautami gauthier gautier gautiero gavin gavino
gavril gavrilo gavxar gawati gay gayatri gaye gayle gazanfer gazi gbadebo gbeminiyi gbemisola gbolahan
gbowoade geanina gedeon gedeone gederts gee geeta geetanjali gejza gelila gelin gelincik gellert
gelsomina geltrude gelu gema gemine gemini geminiano gemma genadij gencer gene general generosa generoso
genesia genesio genesis geneva genevieve gennady gennaro genoveffa genoveva genta gentiana gentile
genziano geo geoff geoffrey geoffroy georg george georgel georges georgeta georgette georgia georgian
georgiana georgianna georgie georgije georgina georgine georgo geovanni geovanny geovany gerald geralda
geraldina geraldine gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim gerazym gerberge
gerbert gerda geremia gergely gergo gerhard gerharda gerhardt geri gerino germain germaine german germana
germano gerolamo geronimo geronzio gerri gerrie gerrit gerry gerson gert gertie gertrud gertruda gertrude
gertrudo gervais gervasio gesualdo geta gevheri geza ghaliyati ghanaanand ghanashyam ghani ghanshyam
ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita gherardo gherghina gherman
ghislain ghita gia giacinta giacinto giacobbe giacomo giada giadero giambattista gian gianbattista
giancarlo giandomenico gianfranco gianina gianluca gianluigi gianmarco gianmaria gianmario gianna gianni
gianpaolo gianpiero gianpietro gianuario giasone gibran gica gicu gideon giel gifty gigi gigliola gijs
gil gilang gilbert gilberta gilberto gilda gildo giles giliola gilles gillian gillo gina gineto ginevra
ginewra ginger ginny gino gio gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion
giona gionata giordano giorgia giorgian giorgiana giorgio giosue giosuele giotto giovani giovanna
giovanni giovanny giove gioventino giovenzio girardo girart giray giri girija girik girika girindra
giriraaj giriraj girish girja girolamo girts gisela gisele gisella gislebert gisselle gita gitanjali
gitte giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta
giustiniano giusto giyas gizela gizem gladyce gladys glauco gleb glen glenda glenn glenna glennie
gligorije gloria glorie glory gobinda godeberta godfrey godiva goffredo gojko gokalp gokben gokboru gokce
gokcegol gokcen gokcicek gokmen goknur goksin golda golden golia golub gomberto gonca goncalo gondebaud
gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo goodluck gopaal
gopal gopee gopi gorakhanatha gorakhnath goran gorana goranka gorazd gordan gordana gordiano gordon
gorkem gorun gory gosto goswamee goswami gothard gottardo gottfried gotum goundo gouranga goutam governor
govie govinda gozde grace gracian graciana gracie graciela graciliano gracja gradimir grady graham grant
granville gratian gratiana gratiela grato grayce grayson grazia graziana graziano graziella grazina green
greenberry greg gregg greggory gregoire gregor gregoria gregorian gregorio gregory greta gretchen gretta
greyson grga grgo grgur griffin grigore grigori grigorije grimaldo griselda grissel grizelda grover
grozdana gry grzegorz guadalupe gualberto gualtiero gubio gudakesa gudakesha gudrite gudrun guelfo guenda
guendalina guenievre guerin guerrino guglielmo guher gui guiberto guido guilhem guilhemine guilherme
guillaume guillemette guillermina guillermo guiscardo guiseppe gul gula gulay gulbahar gulbaxor gulben
gulchexra gulcin guldem gulden guldeste gulegen gulemen gulen guler gulgun gulhan gulistan guljamol
guljaxon gulnaz gulnora gulnoza guloy gulpembe gulriz gulsen gulseren gulsora gulsum gultekin gulumser
gulzira gulzoda gum gumesindo gumus gun gunars gunay guncicek gundelinda gundogdu gundogmus guner gunes
gungor gunilla guniz gunnar gunnel gunner gunnur gunsel gunseli gunter gunyaruk gurbuz gurcan gurdal
gurdev gurhan gurkan gurol gursel guru gus gussie gust gustav gustava gustave gustavine gustavino gustavo
gustavus guus guusje guven guvenalp guvercin guy guyot guzey gvendolina gvozden gwen gwenaelle gwendoline
gwendolyn gwido gyorgy habbab habib habiba habil haby hacib hadi hadja hadley hadriel hadrien hafi hafid
hafiz hafsa hafshah hagen haile hailee hailey hailie haim hairyanto hajar hakan hakem haki hakim hakki
hakon hal haldun hale haleigh haley halie halil halim halima halina halis halit halle hallie haluk ham
hamdi hamdullah hamed hami hamid hamidou hamilton hamima hamish hamit hammad hamsini hamza hamzah hana
hanae handan hande hanefi hanga hani hania hanifa hank hanna hannabel hannah hanne hannele hannes hanno
hannu hans hans-peter hans-rudolf hans-ulrich hansjorg hanspeter hansruedi hansueli hanus hap haps
haralamb haralambie harald hardana hardi hardouin hardy hari harimurti harinakshi harinarayan harit
harita harja harjasa harjaya harjo harley harman harmon harmony harold haron haroun harouna haroune
harper harriet harrison harry harsana harsanto harsaya hartaka hartana harto harty harun harvey hasan
hasano haseki haseltine hasibi hasim hasin haskell hasmet hasna hassan hassane hassie hasta hastal hata
hatem hatip hatouma hattab hattie hauke hava havel haven havla hawa hawar haya hayal hayali hayat hayati
haydar hayden haylee haylen hayley haylie hazan hazar hazel hazim hazle heath heather heaven heber hector
heda hedda hedelin hedi hedvig hedviga hedvigo hedvika heema heidi heidrun heikki hein heinrich heinz
heitor heja hektoro helen helena helene heleno helga helie helier helin helio helios helle hellen helmer
helmut heloisa heloise henderson hendra hendri hendrik hendrika hennes henning henny henri henrich
henrick henrie henrieta henrieto henrietta henriette henrik henrike henrique henry henryk henryka
hephsibah hepsibah heracleea herb herbert herberta herluin herman hermann hermenegildo hermie hermina
hermine herminia herminio hermione hermiono hernan hershel herta hertha heru herve heryanto hessy hester
hesti hettie hetty heval hevi hez hezekiah hiba hicabi hicham hidaya hidde hiel hieronim hifzi hikmat
hikmet hilaire hilal hilar hilario hilarion hilarius hilary hilbert hilda hildebert hildegard hillard
hillary hillel hilma hilmi hilola hilton himadri himani himawan himeno himmet hincmar hind hipolit
hipolito hippolyte hipsbibah hipsie hira hiram hiranmay hiranmaya hiranya hisam hitty hizir hjalmar
hlengiwe hob hobart hobkin hoda hodge hodie hody hojimurod holden hollie hollis holly homer homero honey
honor honora honore honorine honorius hop hope hopkins hopp horac horace horacio horacy horatiu horea
horia horry horst hortense hortensia hortensie hortenzia hortenzie horymir horymira hosea hosey hosie
hosiyat hosni hostimil hostimila hostimir hostimira hostislav hostislava hostivit houda houston hovard
howard howell howie hoyt hozan hrvoj hrvoje hrvojka hub hubert huberto huccet hud hudavendigar hudayi
hudson hugh hugo hugues huguette hulda hulki hulusi hulya huma humaira humay humayun humberto humey
humeyra hun huner hunor hunter hurkan hurram hurshida hursit husain husameddin husamettin husein huseyin
husida husnida husniya husnora husnu husrev hussein huub huzeyfe hvalimir hvezdoslav hvezdoslava hyacint
hyacinta hyman hynek hypolit iacob iacopo iacopone iacov iago ian iana iancu ianina ianira ianis ianna
ianos iaroslav iaroslava iasmina iban ibidapo ibironke ibodulloh iboja ibou ibra ibrahim ibrahima ibrani
ibrohim ibukunoluwa ibun ica icaro icha icie icilio iclal ico ida idan idea idell idella idil idir ido
idowu idris idriss idrissa idy ieremia ifa ifeanyichukwu ifeoluwa ifeoma iffar iffet ifora ifunanya ige
iggy iginia iginio igino ignac ignacie ignacio ignacy ignat ignata ignatius ignatzio ignazio ignjat igor
igori ihsan ihtiyor ihvan ika ikbal ike ikeme ikenna ikeoluwa iker ikhidie ikhsan ikicitoyun ikin ikrime
ikrom ila ilacin ilai ilan ilana ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando
ildefonso ildegarda ildegonda ildika ildike ileana ilene ilenia ilgegu ilgin ilgmars ilham ilhami ilhan
ilia ilian iliana iliane ilias ilie ilies ilija ilinca ilinka ilja iljana ilkay ilkben ilke ilker ilknur
ilko ilksen ilkyaz illidio illuminato ilmari ilmars ilona ilqar ilsa ilse ilva ilyan ilyana ilyane ilyas
ilyass ilyes ilyess ilyos ilza ilzo ima imad imam iman imane imani imelda imen imene imge imke immacolata
immacolato immanuel imogen imogene imoleoluwa imran imrane imre imrem imrich imron ina inanc inara inars
inaya inc inci incoronata indah inder india indiana indie indira indra indrikis indro indy ines inesa
inessa inez inga inge ingeborg ingeborga inger ingmars ingrid ingrida inguna inioluwa inja inka inkeri
inna innocent innocente innocenty innocenza innocenzo ino inocenc inocentiu insa intan inyoni inza ioan
ioana ioanina iolanda iole ion iona ione ionel ionela ionelia ionica ionne ionut iorio iosefina iosif
ipek ippocrate ippolito ira iraida irawati irem iremide irena irene irenej ireneo ireneus ireneusz ireno
ireti iretioluwa irfan iriana iride iridenta irina irinc irinckol irinel iris irisa irma irmak irmeli
irmina irnanto iroda irsad irtis irv irvin irving irwan irwin iryna isa isaac isabeau isabel isabela
isabell isabella isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak isaure
ischirione ise isee iseoluwa iseult ishaq ishola iside isidor isidora isidore isidoro isidro isig isik
isil isilay isin isiner isioma isis isisa isla islam islom ismael ismaele ismaelo ismail ismaila ismerie
ismet ismoil isobel isolda isom isotta isra israa israel issa issac issam issiaka issy istvan ita italia
italo itil itir itri itunuoluwa itzel iulia iulian iuliana iuliu iuri iurie iurii iustin iustina
iustinian iva ivah ivan ivana ivancica ivanka ivanna ivano ivanoe ivar ive ivek iven iveta ivetta ivica
ivna ivo ivona ivone ivonne ivor ivory ivy iwan ixtiyar iyabode iyad iyadunni iyanuoluwa iyed iyik
iyiktag iyinoluwa iza izaak izabela izabella izaiah izaias izajasz izak izako ize izel izia izidor
izidora izmael izolda izoldo iztok izydor izzet izzettin izzy jaakko jaap jabal jabari jabulile jace
jacek jacey jachym jacinthe jacinto jack jackeline jackie jacklyn jackson jacky jaclyn jaco jacob jacoba
jacobo jacobus jacqueline jacquelyn jacques jacqui jacynthe jad jada jade jaden jadesola jadon jadran
jadrana jadranka jadranko jadro jadwiga jadyn jaeden jael jaelin jaelyn jaelynn jaeman jaga jagadish
jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jahnu jahoda jai jaida jaiden jail
jailey jailyn jaiman jaime jaimini jaimy jair jairo jais jaivey jaka jakayla jake jakelino jakob jakobino
jakobo jakov jakub jakuba jakubina jakubka jale jaleel jalen jalil jalol jalon jalou jalyn jamaal jamal
jamalia jamar jamarcus jamel james jameson jamey jamie jamil jamila jamir jamiro jamison jammie jamol
jamshid jan jana janae janaina jane janek janelle janessa janet janeta janez jani janica janice janick
janie janin janina janine janis janiya janja janjo janka janko janna jannah janne jannek jannes jannett
janni jannie jannik jannis jano janos janosch janusz jany jap japhet jaquan jaquelin jaqueline jara jared
jaren jari jarmil jarmila jarne jarno jaro jarod jarolim jarolima jaromil jaromir jaromira jaron jaroslav
jaroslava jaroslaw jarred jarrell jarret jarrett jarrod jarvis jarwa jarwadi jarwi jasen jasenko jasin
jasmani jasmijn jasmin jasmina jasmine jasna jasnena jason jasper jassem jassim jasur jaswadi jati
jatmiko jaunita jautrite javas javi javier javlon javohir javon javonte jawad jawed jax jaxon jaxx jay
jaya jayadi jayce jaycee jayda jayde jayden jaydon jaye jayeng jaylan jaylano jaylen jaylin jaylinn
jaylon jaylyn jayme jayne jayson jayvano jazeps jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jean
jean-baptiste jean-claude jean-daniel jean-francois jean-jacques jean-louis jean-luc jean-marc jean-marie
jean-paul jean-pierre jeana jeanette jeanie jeanne jeannel jeannette jeannie jeannot jeb jebadiah jed
jedediah jedidiah jef jeff jefferey jefferson jeffery jeffrey jeffry jefri jefta jehanne jehiel jehu
jekabs jela jelena jelica jelisaveta jelita jelka jella jelle jelmer jelte jem jemima jen jena jenel
jenifer jenn jenna jennah jennet jenni jennie jennifer jennings jenny jennyfer jenovefa jens jensen jente
jeppe jerad jerald jeramie jeramy jerel jereme jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus
jerita jermain jermaine jermey jernej jerod jerome jeromo jeromy jeronimo jeronym jerrell jerrod jerrold
jerry jerzy jesa jesika jesper jess jesse jessica jessie jessika jesslyn jesslynn jessy jessyca jesus jet
jett jette jettie jevgenijs jevon jevrosima jewel jewell jez jezdimir jezza jibril jidde jihane jil jilji
jill jillian jim jimena jimi jimmie jimmy jimram jinane jinawi jincy jindra jindrich jindriska jinsy
jinte jinthe jip jiri jirina jitender jitendra jitka jiyan joachim joah joakim joakimo joan joana joanie
joann joanna joanne joannie joanny joany joao joaquim joaquin joas job jocelyn jocelyne jocjo jock jodi
jodie jody joe joel joelina joeline joelle joep joes joesph joey johan johana johancjo johanino johann
johanna johannah johanne johannes johano johathan john johnathan johnathon johnnie johnny johnpaul
johnson johny joko jolana jolanda jolanta jolayemi joleen jolie jolien jolijn jolin jolina joline jon
jona jonah jonas jonatan jonatano jonathan jonathon jonna jonnie jonny jono jonte joojo joost jop jordan
jordana jordane jordi jordon jordy jordyn jorg jorga jorge jorgen jorin joris jorn jorrit jort jos joscha
joschua jose josef josefa josefien josefin josefina josefine josep joseph josephin josephine josetta
josette josey josh joshua joshuah josiah josiane josianne josie josiko josip josipa josko joso josophine
josse josselin jost josua josue josuo josy joud jourdain jovan jovana jovani jovanka jovanny jovany jovin
joy joya joyce joza joze jozef jozefa jozefina jozefino jozefo jozica jozsef jozue juan juana juanita jud
juda judah judd jude juder judge judi judicael judie judita judite judith judito judson judy judyta
jugoslav juha juhani juho jukka jula julan jule jules juli julia julian juliana juliane julianne julias
julide julie julien julienne juliet julieta julieto juliette juliino julija julijana julijs julika julina
julio julita julius juliusz jumadi jumagul jumari juna junayd june junie junior junius juno junon jur
juraj jure jurg jurgis juri jurre jusma jusra juste justen justeno justice justin justina justine juston
justus justyn justyna jusuf juta juul juvenal juwan juwon jyoti jyotis jyotsana kaan kaarina kaat kabil
kacey kaci kacie kacper kacung kade kadem kaden kader kadi kadiatou kadidia kadidiatou kadin kadir
kadrican kadriye kady kaela kaelyn kagan kagiso kahina kai kaia kailash kailee kailey kailyn kaina kairav
kais kait kaitie kaitlin kaitlyn kaitlynn kaj kaja kajen kajetan kala kale kalea kaleb kaleigh kalender
kalervo kalevi kaley kali kalidou kalim kalinda kalinik kalistrat kalle kalli kallie kalpana kalyani kam
kama kamal kamala kamalesh kamaria kambali kamber kamel kamelya kameron kamidin kamil kamila kamile
kamilla kamille kamla kamlesh kamol kamola kamoliddin kamran kamren kamron kamryn kamuran kanak kanaka
kanchan kanci kanda kane kani kania kanishka kannan kannen kanti kapgar kara karaca karahan karak karam
karamba karamoko karan kardi kareem karel karelle karen kargilac kari kariane karianne karim karima
karimah kariman karin karina karine karja karl karl-emil karl-johan karla karlee karley karli karlie
karligac karlijn karlis karlo karlotta karma karman karmela karmen karmeno karna karol karolann karoliina
karolina karoline karolino karolo karsa karsana karson karta karthik kartik kartika karunanidhi karya
kasandra kasey kashyap kashyapi kasian kasim kasiran kasiyah kaspar kasper kassandra kassim kastor
kasusra kata katariina katarina katarzyna kate katelin katell katelyn katelynn katerina katerino
katharina katherine katheryn kathleen kathlyn kathrin kathrine kathryn kathryne kathy katia katica katie
katija katina katja katlyn katlynn kato katrin katrina katrine katryn kattie katun katunkiz katy kavon
kawa kawaca kawaya kawtar kay kaya kayaalp kayacik kayca kaycee kayden kaye kayla kaylah kaylee kayleigh
kayley kayli kayliah kaylie kaylin kayna kaynak kayode kayra kays kayun kazanc kazi kazim kazimierz
kazimir kazimira kazkatun keagan keano keanu keara keaton keba keegan keeley keely keenan keerti kees
keet kehinde keira keisha keith keji kekik keklik keles kellen kelley kelli kellie kelly kelsi kelsie
kelton kelvin kelya kelyan kemal kemalettin kemba kemi ken kenan kenari kendall kende kendra kendrick
kendrik kenes kenj kenji kenna kennedi kennedy kenneth kennith kenny keno kensi kent kenton kenya
kenyatta kenyon kenza kenzi kenzie kenzo kenzy keon kepez keramet kerami kerem keremsah keren kerim kerri
kerry kerstin keshaun keshawn kesme kessaf ketsia kev keven kevin kevon kevser keyan keyken keyla keyon
keyshawn kezia keziah kezlik kgabu khadidiatou khadidja khadija khadim khady khaled khalid khalifa khalil
khanyisile khem khethiwe khoudia khulekani kiah kian kiana kiandra kianna kiano kiara kiarra kick kiel
kiera kieran kika kikelomo kiki kiley kilian kill killian killis kilyan kim kimberley kimberli kimberly
kimi kimiz kimizalma kimizalmila kimizin kimo kin kincso kine king kinga kingsley kingston kip kira kiran
kirana kiraz kircicek kirgavul kirilo kirk kirlangic kirsten kirstin kirti kismet kissy kit kittie kitty
kivanc kivilcim kiyan kiymet kizdurmus kizilalma kizza kizzie kjeld kjell klaas klanjo klara klarencjusz
klaro klaudia klaudian klaudie klaudino klaudius klaudiusz klaudo klaus klavs klea kleber klemen klemens
klement klementina klementino klementyna kleopatra kleopatro kliment klitemnestro klotildo klotylda knut
knuto kobe koby kocer kody koen kofi kojo koko koksal kolawole kolby kole koleta koloman kolombin
kolombina kolos kolumban kolumbin kolumbina komil komila komron konrad konrads konstance konstancie
konstancja konstantin konstantins konstanty konstantyn konsuela konzuela kopano kora koralia koray korbin
korbinian kordula korede korey korina korinna korkut kornel korneli kornelia kornelie kornelius
korneliusz kory kosma kosmas kosta kraig krasava krasomil krasomila krasoslav kresimir kresomysl kreuzo
krijn krimhildo kris krishna krishnadas krishnadasa krisjanis kriss krista kristan kristel kristen kristi
kristian kristiana kristians kristie kristiina kristijan kristin kristina kristine kristino kristjan
kristof kristofer kristoffer kristopher kristy kristyna krisztian krisztofer krsto kruno krunoslav
kryspin krystal krystel krystian krystina krystof krystyna krzysztof ksantipo ksawera ksawery ksenia
ksenija ksenofont kubad kubat kubilay kubra kubura kuddusi kujoe kumar kumari kumru kumuda kumush kuncara
kunhuta kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzey kuzman kveta kveton kvetos kvetoslav
kvetoslava kvetuse kvido kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyara
kyla kyle kylee kyleigh kyler kylian kyliann kylie kyllian kyllikki kym kymberly kyra laal labuh lacey
lachlan lacramioara lacy lada ladarius ladina ladislao ladislau ladislav ladislava ladji laetitia
lafayette laffie lahna lai laia laila lainie laisha lajos laksana lakshman lakshmi lakshmidhar
lakshminath laksita lal lala lale lalie lalita lamar lambert lamberto lamia lamih lamine lamont lan lana
lanang lance lancelot lancilotto landen lander landolfo landry lane laney lanfranco langa langgeng lani
lanjar lanna lanny lanson lantar laodicia lapo lara laras larina larisa larissa laron larry lars larue
larysa lascar lasma lasmanto lasmono lassana lasse laswi laszlo latif latifa latife latika latisha
latofat latoya laura laurane laure laureen laurel laureline lauren laurenc laurence laurencie laurencja
laurencjusz laurenco laurene laurens laurent laurentia laurentino laurentiu laurenty laurentyna laurenz
lauretta lauri laurian lauriane laurianne lauriano laurie laurin laurinda laurine lauro laury lauryn
lautone lava lavada lavanya laveda lavern laverna laverne lavina lavinia lavinio lavize lavon lavonia
lavonne lawrence lawrencia lawrie lawson laxman laxmi layana layanah layla laylo layne lazar lazare
lazaro lazarz laziz lazzaro lea leafa leah lean leana leander leandr leandra leandre leandro leane leann
leanna leanne leano leart leatha lecurgus leda ledion lee leela leelou leena leendert leet left lega
legawa lehna leia leif leigh leila leilani leina lejla leke lela lelah leland lelia lem leman lembah
lemide lempi lemuel len lena lene leni lenia lenja lenka lenn lenna lennard lennart lenne lennert lenni
lennie lennon lennox lenny lenora lenore leny lenya leo leo-paul leodegar leokadie leola leon leona
leonard leonardo leone leonel leonhard leoni leonia leonid leonida leonidas leonids leonie leonilda
leonio leonis leonne leono leonor leonora leonore leontin leontina leontine leontyn leontyna leonzio
leopardo leopold leopolda leopoldina leopoldine leopoldino leopoldo leopoldyna leora leos leposava lera
lerato lere leroy lerzan les lesana lesek lesley leslie lesly lessie lestari lester leta letha leticia
leticie letitia letizia letterio lettice lettie leu leufroy lev levana leve levent levente levi levicy
levin levio levke levone levoslav levy lew lewin lewis lex lexi lexie lexus leya leyan leyla leyna lia
liah liam lian liana liara lias lib liba libbie libby libena liberata liberato liberatore libere liberio
libero liberto libor libora liboria liborio liboslav liboslava libusa libuse lica licia lida lidania
lidia lidija lidio lidmila lidya lieke lien liene lietald lieto lieuwe lieve lieze life liga lige ligia
liisa liksma lil lila lilan lilas liley lili lili-rose lilia lilian liliana liliane lilianna lilie lilien
lilio lilith liliya lilla lillah lilli lillian lilliana lillie lilly lilou lilwenn lily lily-rose lilya
lilyan liman limar lina lincoln linda linde lindsay lindsey lindsie lindsy lindy lineau linett link linn
linne linnea linnie lino linoi linoy lintang linus linwood lio lioara lion lionel lior liora lirik liron
lirone lis lisa lisandro lisann lisanne lisbeth lise liselotte lisette lish lison lissa lissia lital
little littleberry litzy liuba liubov liubovi liudmila liusea liv liva livia liviana livie livija livino
livio liviu livius liya liyah liyam liyan liyana liz liza lizbeth lize lizeth lizz lizzie lizzy ljiljana
ljuba ljubica ljubisa ljubomir ljudevit llewellyn lloyd loa loan loane lobar lodi lodovica lodovico loek
loes loet logan lohan loic lois loise lola lolade lolita lolly loma lon london lone longin lonie lonnie
lonny lonzo loomie lora loraine lore loredana loreen lorelei lorella loren lorena lorenc lorene loreno
lorenz lorenza lorenzo loreta loretta lori lorian loriana lorie lorik lorin lorine loris lorna lorne
lorrain lorraine lorrie lorry lot lota lotar lothaire lothar lott lotta lotte lotti lottie lou lou-ann
lou-anne loua louan louane louann louay loubna louca louie louis louis-marie louisa louise louison louka
loula louna lounis loup lourdes lourenco louvenia louvinia lova lovisa lovorka lovro lowell lowie loy
loyal loyce lua luan luana lubica lubin lubomir lubomira lubor lubos luboslav luboslava luc luca lucas
lucca luce lucentiu lucia lucian luciana luciano lucias lucica lucie lucien lucienne lucija lucijan
lucile lucilla lucille lucina lucinda lucio lucious lucius lucja lucjan lucretia lucretiu lucrezia lucy
ludano ludek ludie ludise ludivine ludivoj ludka ludmila ludolphe ludomil ludomila ludomir ludomira
ludoslav ludoslava ludovic ludovica ludovico ludovikino ludoviko ludovit ludvig ludvik ludvika ludwig
ludwik ludwika lue luella luena luhung lui luigi luigia luis luisa luise luiz luiza luize lujza luk luka
lukas lukasz luke lukhona lukita lukman luko lukrecie lukrecius lula lulu luluh lulut luminita luminosa
lumir lumira luna lune lunetta lungelo lungu lupe lura lurana lurhur lurline lutfan lutfi lutfiya
lutfullah lutfulloh luther luthfi lutibor lutobor lutz luuk luus luwar luwes lux luz luzie lwandle lya
lyam lyan lyana lyda lyddy lydia lydie lyes lykke lyla lyle lylia lylou lyn lyna lynda lyndon lyne
lynette lynn lynne lyric lysanne maad maaike maan maarit maarten maartje maas maayane mabel mabela
mabelle mable mabruk mac maca macaire macaria macario maccabeo mace maceo macey maci macie mack mackenzie
mactar macy madalena madalin madalina madaline madalyn maddalena maddi maddie maddison maddox maddy
madeleine madelief madeline madelyn madelynn madge madhuri madid madie madilyn madina madisen madison
madisyn madita madlaina madleen madlen madonna mads mady madyson mae maegan maegen mael maelie maeline
maelis maelle maely maelyne maelys maes maeva maeve mafalda maffeo magali magda magdalen magdalena
magdaleno magdelina maggie maggiorino maggy magno magnolia magnus maguelone maguette mahala mahamadou
mahan mahault mahaut mahdi mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud mahmut
mahrus mahulena mahzan mahzun mai maia maica maida maija maik maike maila mailin mailo maily mailys
maimouna maimunah maina maiorico maira maisie maissa maissane maite maiwenn maiya maja majda major makan
makar makara makary makayla makenna makenzie makhtar makinwa maks maksim maksimo makso maksud maksym
maksymilian makuta mal mala malachi malak malati malc malco malcolm malea malek malena malene malgorzata
malia malick malik malika malin malina malinda malisa mallaury mallie mallory mally malo malone malou
maloxat malte malthe malti malvina malvine malvino malwina mama mamadou mamady maman mamante mamert mamie
mamoudou mamour manah manal manar manasse manca mancio manda mandaakin mandakini mandie mandla mandy
manel manelle manerva manetto manfred manfredo mangala mangalya mani manik manikya manil manilio manisha
manjo manjusha manley manlio manny manoah manoj manola manole manon manona mansour mansueto mansur
mansvet mantha manu manuel manuela manuele maphikelela maqsud mara marah maram marana maras marat marc
marc-antoine marceau marcel marcela marceli marcelin marcelina marceline marcelino marcell marcella
marcelle marcello marcellus marcelo marcheta marcia marciano marcie marcin marcis marco marcos marcu
marcus mardon mare mareike marek mareme maren marena mareta marga margana margaret margareta margarete
margareto margarett margaretta margarette margarida margarita margaux marge margers margery margherita
margie margit margita margo margot margret margrit margrith marguerite margy mari maria mariadi mariah
mariam mariama mariame marian mariana mariane marianna marianne mariano maribel marica maricarmen
maricica marie marie-ange marie-lou marieke mariela mariella marielle mariem marieme marieta marietta
marija marijan marijana marijn marika marilena marilie marilou marilu marilyn marilyne marin marina
marine marinela marinella marinetta marinjo marinko marino marinus mario marioara mariola marion maris
marisa marisol marissa marit marita marite maritza mariuca marius marja marjan marjane marjatta marjeta
marjolaine marjorie marjory mark marketa markika markku marko markus marla marlee marleen marlen marlena
marlene marley marli marlie marlies marlin marlis marlo marlon marly marni marnie marolo maros marouane
marques marquis marquise marrit marsha marshall marsito marsudi mart marta martaka martana martani marte
marten marteno martha marthe martial martim martin martina martine martino martins marton martti marty
martyna marut maruta marv marvin marwa marwan marwane marwata marwen marwin mary maryadi maryam maryann
maryanto maryjane marylou maryna maryse marzia marzio mas masa masayuki mashxura masinka mason massamba
massima massimiliano massimo massinissa mat matan matar mate matei matej mateja mateo mateus mateusz
matheo matheus mathew mathias mathieu mathijs mathilda mathilde mathis mathurin mathuys mathys matias
matija matilda matilde matis matiss matisse matjaz matko mato matous matroniano mats matt mattea matteo
mattes mattheo matthew matthews matthias matthieu matthijs matthis matti mattia mattias mattie mattis
matty matus maty matyas matylda matys matz maud maude maudie maugis maura maureen maurice mauricette
mauricio maurilio maurine maurits maurizio mauro maurycy mavdud mave maverick mavery mavine mavis mavlon
mavluda mawuena mawusi max maxbuba maxellende maxence maxens maxfuza maxi maxie maxim maxima maxime
maximilian maximiliano maximilien maximillia maximillian maximo maximus maxine maxmilian maxsuma maxwell
may maya mayane mayar maybell maybelle maye mayeul mayla mayline maylis maymie maynard mayoor mayra maysa
mayson mayssa mayte mazbut mazhar mazie mazlum ma’mur ma’ruf ma’sud mbalienhle mbaye mckayla mckenna
mckenzie meagan meaghan meaka mecislav mecislava meda medard medardo medea mederic medina medine medora
medoro medoune medya meena meenakshi mees meg megan megane meggie meghan meghnad meghnath mehdi mehitabel
mehmet mehriban mehtap meik meike meire meissa mekhi mel melani melania melanie melanio melany melba
melchiade melchior melchiorre melchizedek melda melek melenija meles melezio melia melichar melih melike
meliksah melina melinda meline melis melisa melisande melissa melissandre melita melitina melle mellia
mellie mellina mellony melly melnic melo melodi melodie melody mels meltem melusine melvil melvin melvina
melvyn melyna melyssa memduh mena menaalmena menahem menaka menardo mence mendel menelao meneo menka
menno mennone menodora meral mercede mercedes merci mercia mercurio mercy meredith merel merete meriam
meric meriem merih merijn merjem merl merle merlin merovee merritt mert mertie merv merve mervin mervyn
merwan meryam meryem meryl messalina mestan mesut meta mete metello metin metod metodej metra metrofane
metta mette meus mevlut mex meyra mhambi mia mica micael micaela micah micajah micha michael michaela
michal michala michale michalina micheal michel michela michelangelo michele micheline michelle micjo
mick mickael mickey micky midas middie middy midge mieke miel miggy miguael miguaell miguail miguaill
miguayl miguayll miguel miguell miha mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mihriban
mija mijat mik mika mikael mikaela mikail mikayla mike mikel mikelis mikey mikhail mikkel mikki mikko
miklos mikolaj mikolas mikulas miky mila milada miladin milan milana milanka milanko milano mildred mile
milena miles mileta miley milford milhan milic milica milik milisav milivoj miljan miljana miljenko milka
milla mille miller millicent millie milly milo milojica milomir milon milorad milos miloslav miloslava
milota milou milous milovan milovin milred milton miluse milutin mima mimi mimma mimo mina minakshi
mindie mindy mine minerva minervina minervino minh minite mink minka minna minnie minodora minty mio
mioara miodrag miomir mir mira mirabela mirac miracle miran miranda miray miraziz mircea mirco mireille
mirek mirela mirella mireya miriam miriama miriamo mirja mirjam mirjana mirka mirkelam mirko mirna miro
mirocleto miromil miromila miron mirona miroslav miroslava mirre mirta mirte mirthe mirtil mirto miruna
mirza mirziyo misa misael misaele misbah mischa misko mislav misra missouri missy misty mitar mitch
mitchel mitchell mithat mitica mitja mitra mitrut mittie mitty mitzi mitzie miya mizgin mlad mladana
mladen mnata mnislav mnislava mo moa mobolaji moche mock moctar modest modesta modesto modibo modou
modrite modupe mody mofifoluwa mohamad mohamadou mohamed mohamed-ali mohamed-amine mohammad mohammed
mohan mohana mohinder mohini mohir moira moise moises moisette mojca mojisola mojisoluwa mojmir mojzesz
mojzis mollie molly momir momira mona monaldo monalisa monde monet monica monika moniko monique monitore
monna monnie monroe monserrat monserrate montana monte monteleon montesque montgomery monty monvids moon
moos moradeke morayo morena morenike moreno morey morgan morgana morgane moriah moric moris moritz morne
morolake morris mort morten mortimer morton mory mose moseo moses moshe mosinmileoluwa moss mossie
mosunmola motunrayo mouctar mouhamadou mouhamed mouhameth mouhammadou moussa moustafa moustapha moxidil
moxigul moxina moxinur moxira moyosore mozell mozelle mozes mpho mpilo mpumelelo msizi mstislav mthunzi
muammar muammer muattar muaviye muaz muazzam mubina mudite muesser mufid mufiz muge mugur mugurel
muhamado muhammad muhammadu muhammed muharrem muhsin muhtar muhterem muhtesem muhtor muhyiddin mujdat
mujde mujgan mujur mukadder mukaddes mukerrem mukesh muktedi muktedir muktefi mukul mulya mulyanto
mulyono mumpuni mumtaz munevver muni munif munir mur murat muren muriel muriela murilo murl murod murphy
murray mursinin mursita murti musa musawenkosi musir muslih mustafa mustafo mustapha mustika mustofa
musulmon mutahhar mutasim muteber mutemed mutia muttalib muyassar muyiwa muzaffar muzaffer muzdad muziano
mya myah myla mylan mylene myles mylo myra myriam myrl myrna myron myrt myrthe myrti myrtice myrtie
myrtil myrtille myrtis myrtle nabby nabi nabil nabila nabin nace naci nada nadalina nadege nadejda
nadezda nadi nadia nadine nadir nadja nadzieja nae nael naelle naemi nafisa nafiz naftali nagabhushanam
nahel nahid nahil nahla naia nail naila naim naima nais naja najam najib najla najmiddin najwa nakia nala
nalan nalar naldo nalini namazio name namik nan nana nancy nand nanda nandi nando nandor naneta nanna
nannie nanny naomi naomie naoufal naoufel nap napoleon napoleone nappy nara naradi narayan narcis narcisa
narciso narcisse nardi narendra nargiza narimon narin narinder narji narseo narsete nasab nash nasiba
nasim nasir nasriddin nasrullah nassim nastja nat natacha natale natalia natalie natalija natalina natan
natanael nataniel natasa natasha nate nathalie nathan nathanael nathanial nathaniel nathen natiq natius
natka natty naud naudet naura naval naveen navin nawal nawel nawfel nawroz naya nayel nayeli nayib nayla
naz nazan nazario nazariusz nazary nazif nazim nazli nazmi nazrulloh nazzareno nazzaro ndleleni
ndondoloza nea neal nebojsa necat necati necdet nechifor necib necla necmettin ned neda nedeljko nedim
nedjeljka nedjeljko nedra neela neele neeltje nefeli neha nehemie nehir nehoslav neil neila neiva neja
nejat nejc nejla neklan nela nelda nele nelea neli nelia nelio nell nella nelle nellea nelli nellie nelly
nels nelson nelu nelya nemanja nena nenad nene neo neoma neonila neopolo neoterio nepomuk nera nerea
nereo nergis neri nermine nerva nervie nesa neset nesim neslisah nesrin nesrine nessa nestor nestore
netta nettie neva neven nevena nevenka nevin nevio nevra nevzat newell newroz newt newton neyla nezamysl
ne’matulloh nhlakanipho nia niame nib nibby nic nicanor nicarete nicea niceforo nicephore niceto nicey
nicezio nichifor nicholas nicholaus nichole nicholette nicie nick nickey nicki nickie nicklas nicklaus
nickolas nicky nicla niclas nico nicoara nicodemo nicodemus nicodim nicola nicolae nicolai nicolaie
nicolas nicole nicoleen nicoleta nicoletta nicolette nicoline nicolo nicon nicu niculina niculita nicusor
nicuta nida nidia niek niel niels niels-christian niene nienke nigar nigel nigora nihad nihal nihan nihat
nik nika nike nikita nikki nikkie nikko niklas niklaus niklavs niko nikodem nikodema nikol nikola nikolai
nikolao nikolas nikolasz nikolcjo nikole nikoleta nikolina niksa nil nila nilam nilde nilgun nils nilufar
nimakoah nimas nimit nimrod nina nine nineli ninfa niniano ninioluwa nino ninon ninthe nio niouma niraj
niranjan nirbhay niro nisa nisan nischal nistiman nita nives niyaga niyazi niyilolawa nizamettin nizar
nizom nizomiddin njegomirka nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi noa noah noaho
noam noami noan noar noble nodira noe noel noelia noelie noella noelle noema noemi noemie noemy nofoto
noha noham nohan noila nokuthula nola nolan nolann nole nolen nolhan nollie nolwazi nomi nomvula nona
nonhlanhla nonie nonjabulo nonkululeko nonna nonnie noor noortje nora norah norbert norberta norberto
norbu norbusamte norby nore norene norhane norica norina norm norma norman normand norris norry norval
norwood nosir nosirjon nostriano noud nouha nour noura nourane nouri nout nova novak novan novella novi
noviana novita nowell nowi nox nozima nozipho nqobile nrima nthabiseng ntokozo ntombizodwa nubia nuccia
nuda nudem nugraha nukhet numan nuno nunziata nunzio nur nural nuran nuray nurbek nuredin nurettin nurgul
nurgun nuri nuria nuriddin nurlan nursel nurseli nurul nurullah nusa nusrat nusratulloh nusret nya nyah
nyana nyasia nynke nyoman oana oba obadiah obanijesu obed obediah obedience obid obie obioma obrad obren
oceane ocie octav octave octavia octavian octaviana octavio octaviu oda oddone ode odelia odell oderico
odessa odeta odetta odette odidone odie odil odile odilia odilon odin odo odolen odon odorico odunayo
ofelia ofelie ofelya oger ognjana ognjen ogooluwa oguz oguzhan ojars ojaswini okan oke okey okiki oksan
okta oktavian oktavie oktavius oktay okto ola oladara oladare oladimeji olaf olaide olajumoke olakunle
olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olavi olayinka olbram olcay oldrich oldriska
ole oleg olegs oleksandr olen olena olesea oleta olga olgerts olgica oliga olim olimpia olimpiada
olimpian olimpio olimpiu olin olinda olindo oliva olive oliver olivera olivia olivie olivier oliviera
oliviero olivija oliviu oliwia oliwier olle ollie olof ololade olph olufeyisayo olufunke olufunmi
olufunmilayo olumide olumorotimi olusegun olusola olutomiwa oluwafemi oluwagbemiga oluwakemi
oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore oluwaseun oluwaseyi oluwatimilehin
oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi olympe olympia olympie oma
omad oman omana omar omari omawunmi ombeline ombline ombretta omer omero omi omina omobobola omobolanle
omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi ona onder
ondina ondine ondrej ondrejka onesta onesto oni onicyphorous onie onnie onofrio onome onorata onorina
onorino onorio onoriode onufry onur oona oormila opal opalina opaline opan opemipo opeoluwa opeyemi
ophelia ophelie ophi opung oqil ora oral oran orazio orchidea orell oren orenzio oreofe orest oreste
orestes orfeo orhan oriana oriande oriane orie orietta orif orilla orin orio orion orland orlando orlane
orlo ornella oronzo orpha orphelia orrin orsino orso orsola orsolina ortansa ortensia ortensio orval
orville orvokki orzu osaforum osaforus osama osanna osbaldo osborne oscar oskar oskari oskaro osman
osmondo osmund ossy ostoja osunleke osvald osvaldo oswald oswaldo ota otabek otakar otakara ote otello
otha othmane otho otilia otilie otilija otis otmar oto otokar otomar ottaviano ottavio ottilia ottilie
ottis otto ottone otylie oumar oumayra oumou oury ousmane oussama ova ovidio ovidiu ovidius owen oxana
oya oybek oyenike oyga oyindamola oyindasola oyku oynur oysha ozan ozana ozanne ozcan ozden ozella ozer
ozge ozgur ozhan ozkan ozlem ozlen oznur ozod ozoda ozodbek ozren ozy ozzy pablo paciano pacifico paco
pacome pacomio padam paddy padma padmi paige paiman paivi paja pakize palatino palemon palladia palladio
palma palmazio palmira palmiro paloma pam pamela pamfil pammachio panagachie panait panca pancario
pancrazio pandora pandu panfilo pangeran pangestu panji panka pankrac pankracy panna pansy pantaleo
pantaleon pantaleone pantelei paola paolo param paramartha paramita paraschiva parascovia pardi pardo
parfait paride paris park parker parla parman parmelia parmenio parsival parsla parsuny parthenia parvati
pascal pascale paskal paskala pasoonie pasquale pat pate paterne paterniano pathe patience patrice
patricia patricie patricija patricio patrick patrik patriko patrizia patrizio patroclo patru patrycja
patrycjusz patrycy patryk patsy patti pattie patty paul paul-antoine paul-arthur paula paule paulette
paulica paulien pauliina paulin paulina pauline paulino paulo pauside pava pave pavel pavica pavils pavla
pavle pavlin pavlina pavol pawel paxton payidar payton pearl pearlie pearline pecine pedro peer peg
peggie peggy pekka pelaghia pelagia pelagie pelegrine peleo pelhrim pelin pelinsu pelle pellegrino pelumi
pembe penda penelopa penelope penie penny pentti pepe pepijn pepin pepo pera perceval percival percy
peregrine peri perica pericle perihan perikles perkasa perla perle permelia pernetta pernilla pero
perpetuo perran perrine perry perseo persephone persida pertev peruna perver pervin perzida petar pete
petek peter peteris petko petr petra petrana petre petri petrica petrija petrisor petro petronela
petronella petronila petronilla petronille petronio petronius petru petruse petrut petruta petteri petula
peyami peyton pharell phelia phena pheney phenie pheobe pherbia pheriba phil phila philadelphia philander
philani phileas phileine philemon philetus philibert philinda philine philip philipina philipp philippa
philippe philippine phillip philly philomena philomene philothee philou phiwokwakhe phoebe phoenix
phyllis pia pie pien piera pierangelo pierce piergiorgio pierluigi piermarco piero pierre pierre-alain
pierre-alexandre pierre-andre pierre-antoine pierre-louis pierrick piersilvio piet pieter pietro pilar
pim pinar pinckney pink pinkie pio piotr pip piper pippa pippo piraye pirjo pirkko pit pius placida
placido platon platone pleasant ples pleun plinio plutarco pocahontas pokey pol pola polidoro polifemo
polikarp polina polissena pollione polly polona polykarp polyxena pompeo pompilia pompiliu pomponio
pontus ponziano ponzio pooja poornima poppy porfirio porfiriusz porfiry porter porzia porziano posthuma
postumio poul praba prabawa prabin prabowo prabu prakash prakosa pramila pran pranata pranawa pranay
prasad prasanna prascovia prasetya prasetyo prashant prassede prathamesh pratiwi pravdan pravdomil
pravdomila pravomil pravomila pravoslav pravoslava prayag prayitna prayoga prayogo precious predrag
preity prem prema premysl pres prescott presley preston priamo pribyslav pribyslava price prima primerose
primo primoz prince princess prisca priscila priscilla priscille prisco priska prissy prita privato priya
priyala procopio profira prokles prokop prokopa prokul promise proserpina prosper prospera prospero
protasio proteo providence providenci provy prudence prudenzia prudenzio prudy prue prune prvoslav publio
puck puji puk pulcherie puneet pupolo puput purna purnima purushottam purwa purwadi purwanto pushti
pusicio puspa puspita puti putri putu qizilgul qobil qori qosim quartilla quarto quasimodo qudrat queen
queenie quentin quentine querano quieta quil quilla quillie quin quincy quinn quinten quintia quintiliano
quintilio quintino quinton quinty quinziano quinzio quirin quirino quiteria quitterie rabia rachael
rachel rachela rachele rachelle rachid raci rada radan radana radegast radek radeke raden radenko radha
radhost radika radim radimir radimira radina radion radisa radislav radislava radit raditya radivoj
radivoje radka radko radmil radmila radmilo rado radojka radolfo radomil radomila radomir radomira rados
radosav radoslav radoslava radovan radovana radslava radu raducu radul raduz radvan rae raegan raf rafa
rafael rafaela rafaelo rafal rafet raff raffaele raffaella rafi rafid rafila rafiq rageshwari rageswari
raharja rahayu raheem rahel rahelo rahim rahime rahma rahman rahmat rahmawati rahmi rahsaan rahsan rahul
raide raif raihan raik raila raimondo raimund raina rainald rainaldo rainelda rainer rainhard rainold
raisa raj rajab rajan rajana rajendra rajina rajinder rajiv rajko rajmund rajna rajnold rajsa raju rakesh
rakip rakita raleigh ralf ralph raluca rama ramaa ramata ramatoulaye ramazan ramesh rameshwar rami ramiro
ramiz ramon ramona ramy ramziddin ramziya rana randal randall randi randolf randolph randy ranek rangga
rania raniero ranim ranjan ranjeet ranjit ranko ranolfo ransom ranya raoul raphael raphaelle rapulane
raquel rares rashad rashawn rasheed rasheedah rashid rasifa rasim rasit rasko rasmus rastislav rastislava
rati ratibor ratih ratimir ratmir ratna rauf raul raven ravi ravshan rawane raxmatulloh ray rayan rayane
rayen raymond raymonde raymundo rayona rayxona rayyan raze razvan ra’no rea reagan reanna reba rebeca
rebecca rebeka rebekah rebekka rebeko recai recep reda redmond ree reece reed reese refah refet refik reg
regan reggie reghina regina reginald reginaldo regine regis regitze regnars regolo regula reha rehor
rehorka reid reilly rein reina reine reinhard reinhold reis rejan rejean rejeanne reka reksa relief relja
rella relu remi remig remigio remilekun remington remo remondo remus remy remzi ren rena renars renas
renat renata renate renato renaud rendy rene renee renette rengin renius renja renny rens renske renzo
resat resid respati respicio ressie restu resul reta retha retno reto retta reuben reva revi rex rey
reybaud reyes reyhan reymundo reyna reynold reza rezzan rhea rhett rhianna rhiannon rhoda rhodella rhonda
rhyna rhynie ria riaan riad riah rian riana riane rica ricardo ricards ricario riccarda riccardo rich
richard richarda riche richelmo richie richmond rick ricka rickard rickey rickie ricky rico ridvan ridwan
rieke rienne rifat riff rifki rigard rigoberto riitta rija rika rike rikke riley rilla rilly rim rima
rimma rina rinaldo rini rino rio rissa ristana rita ritesh ritva riv river rivka riyad riza rizki rizvon
roan rob robaldo robb robbe robbie robby robert roberta robertina roberto robi robin robina robinson
robiya roby robyn rocco roch rochelle rocio rocky rod rodan roddy roderick roderik roderyk rodger rodiano
rodica rodie rodion rodney rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel roge rogelio roger
rogers rohan rohana rohit roj rok rokhaya rokia roko roksana roland rolande rolando rolf rolfo rollin
rollo rolly roma romain romaine roman romana romane romanita romano romans romee romeo romero romeu
romilda romina romoaldo romola romolo romuald romualdo romul romulus romy ron rona ronak ronald ronaldo
ronan roni ronie ronja ronke ronna ronnie ronny roos roosevelt rory rosa rosa-maria rosabel rosabella
rosaenn rosaenna rosalee rosalia rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda rosan
rosana rosanna rosario roscoe rose roseann roseanna roseanne roselin roseline rosella roselyn rosemarie
rosemary rosendo roser rosetta rosey rosie rosina rosita roslyn rosman rosmunda ross rossana rossella
rossie rostislav rostislava rotaru rotimi rovena rover rowan rowena rowland rox roxana roxane roxanna
roxanne roxelana roxie roxy roy roya royal royce roz roza rozalia rozalie rozalija rozalinda rozamunda
rozana rozella rozina rozita roziya rozo rozvita rube ruben rubiano rubie ruby rubye ruchan rudi rudis
rudite rudolf rudolfa rudolfina rudolfo rudolfs rudolph rudolphus rudra rudy ruedi rufina rufino rufo
rufus ruggero ruhsar rui ruken rukhmani rukmin rukneddin rumena ruminta runa rune rupert ruperto rupinder
ruprecht rusins ruslan ruslana rusman russ russel russell rustam rustu rusty rut ruta ruth ruthe ruthie
rutilo ruxanda ruxandra ruya ruza ruzena ruzica ryad ryan ryann ryder rylan rylee ryleigh ryley rym
ryszard saad saadat saadi saar saba saban sabar sabato sabazio sabele sabin sabina sabine sabino sabir
saboxat saboxon sabri sabrina sabrine sabryna sacha sachin sacid sada sadan sadar sadberk saddam sadettin
sadi sadie sadik sadina sadio sadoqat sadri sadriddin sadullah sadye saer safa safae saffet saffiro saffo
safi safia safiatou safie safieel safietou safina safir safira safiya safo safouan safouane safta safura
sagar sage sahap sahin sahinalp sahra sahsuvar saida saiful saige saim saiq saka sakari sakina sakip
sakir sakti sakura sal saladino salamoun salif salih salim salimah salimata salimatou saliou sallie sally
salma salman salmon saloh salome salomea salomena salomey salomon salomone salomoun salsabila salustio
salvador salvatore salvo salwa salwator saly sam samandar samanta samantha samara samba samed sameer sami
samia samiah samih samil samim samina samir samira samiya sammie sammy samo samona sampson samson samsul
samu samuel samuela samuele samuelo samukelisiwe samy samyra sana sanaa sancho sanda sandeep sander
sandor sandra sandrine sandro sandu sandy sanele sanem sanford sanja sanjay sanjin sanka sanna sanne
sanobar sansone santa sante santiago santina santino santo santos santosh sanya sanziana saodat saphira
sapiente sara sarada sarah sarai sarala sarani saraswati sarbello sardor sare sari sarilla sarina sarisha
sarita sarka sarla sarlota sarmite saroja sarra sartika sarvar sarvin sarvinoz sasa sascha sasha saskia
saskie saso satine satish satu saturniano saturnin saturnino satya satyen saul saulcerite sauveur sava
savanah savanna savannah savas savel saverio saveta savi savin savina savinien savino savion savva saxida
saxona sayan sayyora sa’dulloh scarlett sceeter scholastika scholastique schuyler scolastica scot scott
scottie scotty seamus sean seb sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebastien
sebastjan sebby sebestian sebnem secaeddin secil seckin seckou seconda secondiano secondina secondo seda
sedat sedef seden sedrick sedrik see sef sefer seff sefik sefora seghei segilola segolene seher sehlevent
sehrazat sekinat sekou selahattin selale selami selcan selcuk selda selen selena selene selim selin
selina selma selmer selvaggia selvi selyan sem sema semenica semih semion semiramide semplicio sempronio
semra semsi sena senay sene sener senesio sengul senie senka senn senna senne sennur senofonte senol
senta sep seph sephora sephy sepp seppe seppo septi serafettin serafim serafima serafin serafina serafino
seraina serap seraphin serapione serban serbulent serdar seref seren serena serene serenity serenus serge
sergei sergej sergen sergey serghei sergi sergio sergiu sergiusz serhad serhat serif serilla serin serine
sermet sermin serpil sertac sertap servac servan server servidio serviliano sesto seth settar settimio
settimo setya sev seval sevara sevda sever severa severiano severin severina severine severino severo
sevgi sevil sevim sevinc sevket sevki sevtap sevval seweryn sexmus seyban seyda seydou seye seyfettin
seyfi seyfullah seyma seymour seynabou seyyit sfiso sha shad shade shahboz shahobiddin shahriyor shahzod
shai shaily shaima shaina shaka shakila shakira shakti shakuntala shalewa shamsiddin shana shane shanel
shanelle shani shania shanice shanie shaniya shankar shanna shannon shanny shanon shantanu shanti shany
sharda shari sharmila sharon shashi shashikala shaun shawn shawna shay shayan shaylee shayma shayna
shayne shea sheela sheila shekoni shel sheldon shelia shelley shellie shelly shelton shely shemar sher
sheri sheridan sherine sherly sherman sherri sherry sherryl sherwood sheryl sherzod shilpa shimon shinzo
shirel shirine shirisha shirl shirley shiv shivakari shobhana shodiyor shola shresth shresthi shreya
shreyashi shridevi shrishti shristi shubha shubhaprada shukrulloh shwet shyann shyanne shyrel siana siara
sibbell sibbie sibbilla sibel sibilla sibongile sibusiso sibyl sibyla sibylle sico sicuro sid siddarth
siddhartha siddhi siddhran sidiq sidki sidney sidoine sidon sidonia sidonie sidonio sidra sidy siebe siem
sien siena sienna siep sierra sifiso sig sigebert sigfired sigfrid sigfrido sigismond sigismondo
sigismund sigmund signe sigrid sigurd sihab sihabeddin sihem siir sijuade sil sila silan silas silence
silja silje silke silla siloe silvan silvana silvano silvere silverio silvester silvestr silvestro silvia
silvian silviana silvie silvija silvio silviu silvius sim sima simao simea simen simeon simeona simeone
simge simi similoluwa simina simion simisola simo simon simona simone simonetta simonida simono sina
sinah sinan sinasi sincere sindisiwe sindre sinem sinenhlanhla sinesio sinfronio sinica sinikka sinisa
sinja sinkler sintia sion sipan siphephelo siphiwe sipho sir sira sire sireno siria siriano siricio sirin
sirine sirineu sirio siro sirojiddin sirri sis siska sister sisto sitara sithembiso siti siv sixt sixte
sixtine sixtus siyanda sizakele sizani sjoerd sjors skaidrite skander skarlet skarleta skipped sky skye
skyla skylar sladana slamet slava slavek slaven slavena slaviboj slavibor slavica slavka slavko slavoboj
slavoj slavoljub slavomil slavomila slavomir slavomira slobodan slobodanka sloka sly smaranda smeralda
smil smiljana smilla smita smith smitty smriti sname snejana snezana snjezana soan soave sobeslav
sobeslava sobit soccorso socrate socrates soda sodiq sofia sofiane sofie sofija sofinjo sofio sofronia
sofronie sohan sohane sohib sokhna sokrat sol solal solange soledad soleh solene solenn soline solly
solocone solomon solon solveig solveiga som soma somnath somu sona sondra sondre songul sonia sonja sonjo
sonke sonnie sonny sonya soof sophia sophie sophronia soraia sorana soraya soren sorin sorina sostene
sosteneo sostrato soter sotira souleyman souleymane soumaya sowande spano spartaco spela spencer speranta
speranza speranzio spidola spiridon spirydion spytihnev squat srboljub srecko sredoje srna stacey staci
stacia stacie stacy stal stan stana stanca stancu stanford stanimir stanislao stanislas stanislav
stanislava stanislaw stanko stanley stanton stasa stasta staza steen steeve stef stefan stefana stefania
stefanie stefanino stefano steffen steffi steffie stela stelian steliana stella steluta sten stepan
stepana stepanida stepanka steph stephaans stephan stephane stephani stephania stephanie stephany stephen
stephie stephine stephon ster sterling sterre stevan steve steven stevie stewart stig stijn stiliano
stina stine stipan stipe stiriaco stjepan stojan stojanka stojmir stone storm strahinja stribor stu
stuart suat subash subhash subhashini subhasini subhi subodh subomi sucheta suci sude sudeva sudi sue
sue-marie suelen suheyl suhrob sujata sukanya sukey suki sukru sula sulaymon sule suleyman sulie sullivan
sully sulton suma suman sumayyah sumeet sumitra summer sunay suncica sune sunita sunniva sunny suraj
surano suresh sururi surya suryakant suryakanta suryakantam susan susana susanna susannah susanne susano
sushant susheel sushil sushma susie suus suyuna suzan suzana suzanne suze suzie suzon svatava svatoboj
svatobor svatomir svatopluk svatoslav svatoslava svea sveatoslav svebor sven svend svenja sverre
svetislav svetla svetlana svetluse svetolik svetomir svetoslav svetozar sveva svitlana sviturno swami
swan swann swapnil swara swarnalata swassane swene sweta syahrini sybill sybilla sybille syble syd sydnee
sydney sydni sydnie syl sylva sylvain sylvan sylvanus sylvester sylvestre sylvia sylviane sylvie
sylwester sylwia synne syphorous syrine szabolcs szczepan szofi szofia szonja szymon tabby tabea tabita
tabitha tabris taceddin tacjana tad taddeo tade tadeas tadej tadeo tadija taha tahir tahlia tahsin taib
taide taina tais taisia taiwo tal talat talay talea talha tali talia talip talis talita talivaldis talon
talrits talya tamara tamarra tamas tamer tami tamia tamina tamino tammaro tammie tammo tammy tamzine tana
tanafra tancrede tancredi taner tanguy tania tanirika tanja tanju tankred tanner tanny tansu tantri
tanushree tanushri tanya tanyeli tao tapan tapani tapio tara taras tarcisio tareck tarek tari tarik tarja
tarkan tarquinia tarsilla tarso tarun taryn tasa tasdik tash tasha tashie taskin tasnim tasnime taswir
tatana tate tatiana tatjana tatum tatyana taufan taufik taurean taurin tavares tave tavia taya tayfun
tayler taylor tayyar taziana taziano tazio tea teagan tecla ted teddy tedi teea teeny teguh teije tej
teja tejas tejumola tekin tekinalp tekla telchide telemaco telica tellervo telly temel temidayo
temistocle temitope temperance tempy tensey teo teobald teobaldo teodata teodolinda teodor teodora
teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari teoman
teona terenc terence terencius terencjusz terenzio teresa tereza tereze terezia terezie terezija terezo
teri terrance terrell terrence terri terrie terrill terry tertuliano terzo tesauro tesifonte tesnim
tesnime tess tessa tessie tetiana teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer thabisa
thabo thad thaddeus thadie thais thalea thalia thamsanqa than thando thaney thanina thea thelma themba
theo theobald theodor theodora theodore theodorik theodose theodosia theodosie theodosius theofan theofil
theofila theophane theophile theophilus theophraste theotha theotime theresa therese theresia theron
theunis theuns thiago thias thibaud thibault thibaut thibert thibo thierno thierry thies thije thijmen
thijn thijs thilo thirza thobeka thom thomas thomasa thora thorben thore thorge thulani thulisile thurman
thursa thys tia tiago tian tiana tianna tiara tibaldo tibbe tibbie tiber tiberia tiberio tiberiu tiberius
tibo tibor tiburcius tiburzio tichomil tichomir tichon tick ticone tidiane tieme tierra ties tiff tiffany
tiffy tiguida tihomir tiina tija tijana tijmen tijn tijs til tilda tilen tilford tilio till tilla tillie
tillman tillmann tilly tim timbul timea timeo timm timmothy timmy timo timofei timoleon timon timotei
timotej timoteo timoteus timothe timothee timothy timur tina tinas tinca tincuta tine tino tiphaine tira
tiril tirone tirta tirtayasa tirza tish tisha titi titia titien titilayo titilope titin tito titouan
titus tizian tiziana tiziano tizio tjark tjasa tobia tobias tobiasz tobiloba tobin toby tod todd todor
tohir toke toki tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani toluwanimi tom toma tomas
tomasa tomaska tomaso tomasz tomaz tome tomi tomiloba tomislav tomislava tomke tommaso tommie tommy tomo
tomori tonci toncica tone toney toni tonija tonka tonko tonnin tony tonya toon tope tor torben torbjorn
tore torey tori torie torkvat torquato torrance torrey torri torrie torsten tory tosca toscane tosco
toska toussaint toy toyip trace tracey traci tracie tracy traian trajan trannie tranquilla tranquillo
trasea travis travon tre tremaine tremayne trent trenton tressa tressie treva trever trevion trevor trey
tri tricia trilochan trilochana trilok trilokanath trilokesh triloki trina trine trinity trish trisha
tristan tristano tristian tristin triston trix trixie troels trofim troy trpimir trpko trudie trudy
trycia tryphena trystan tsabita tsipora tuana tuba tudor tudora tudorita tudosia tufan tugay tugba
tugiman tugrul tugtekin tuhfe tulay tulin tullia tulliano tullio tumer tunahan tunar tunay tunc tuncer
tuomas turan turgay turgut turi turibio turkan turkay turker turkes turna turner turold tushar tussio
tutku tuula tuulikki tuur tuva tvrtko twan twila tybalt tycho tygo tyler tymeo tymon tymoteusz tyra tyree
tyreek tyrel tyrell tyrese tyrique tyron tyrone tyshawn tyson ubaldo ubaydulloh ubertino uberto uchita
uchqun uda udai udit udo ueli uffe ufuk ugis ugo ugolina ugolino uguccione ugur uhra uhuru ujjawal ujjwal
ukbe ulberto ulderico ulduz ulf ulfa ulfet ulfo ulgen uli uliana ulices ulises ulisse uliva ulker ulku
ulla ulpiano ulrich ulrico ulrik ulrika ulstano ultimo ulus uluthando ulva ulvi ulviye ulwazi ulya ulysse
uma umang umar umay umaya umberto umi umid umida umidulloh umile umit ummiye umran umur umuralp umut una
unal undine unggul unice unique unjani unna unsel unseli upendra upik upton uqbaloy uranio urbain urban
urbano urdino urfon uriah uriel uriele urmila uros urs ursicio ursino urska ursmaro ursula ursule ursulo
usain usama usame usha usman usmon usyi utama utku uttam uve uygu uzayr uzbegim uzeyir uzodimma vaclav
vaclava vada vadim vafo vagn vaha vahdet vahid vahide vaidehi vaijayanthi vaijayanti vaishnavi vaishno
vaishvi val vala valburga valdemar valdemara valdemars valente valentijn valentim valentin valentina
valentine valentino valentins valentyn valentyna valer valera valere valeri valeria valerian valeriana
valeriano valerico valerie valerii valerija valerijs valerio valeriu valery valfredo valfrido vali valid
vallie valtena valter valtr valtteri van vanburen vance vanda vandalia vanesa vanessa vangie vania vanja
vanna vannie vanya varalakshmi varo varvara vasanti vasco vasil vasile vasili vasilica vasilie vasilina
vasilisa vasja vasko vasliddin vasudev vasudeva vasudha vasundhara vatroslav vaughn vavrinec veaceslav
vecdi veceaslav veceslav veda vedang vedanga vedanshi vedasto vedat vedran vedrana veduna veerle vefa
vefik vega vehbi veikko veit vela velana velaphi velda veleslav veleslava veli velibor velimir velimira
velina velio velislav velislava vella velma velva vena venance venanzio vencel venceslao venceslas
venceslav venceslava vendel vendelin vendelina vendula vendulka venek venera veneranda venerando venere
venerio veniamin venka ventura venuse venusta venustiano venusto vera verano verda verdiana verdie vere
verecondo verena verenzio vergie vergiliu verginia veriana verica veridiana verla verlie vern verna
verner vernice vernie vernisee vernon vero verona veronica veronika veroniko veronique veroslav veroslava
vert verulo veselinka vesile veslava vesma vesna vespasiano vesper vessie vest vesta vester vet veta
veysel veysi vezio vianney vibeke vic vica vicdan vicenta vicente vicentia vicentiu vicki vickie vicky
victoire victor victoria victorien victorin vicy vid vida vidak vidal vidhur vidhya vidiano vidone vidor
vidur vidya vienna viera vieroslava vieve viggo vigile vigo vij vijay vijeko vijolite vik viktor viktoria
viktorie viktorija viktorin viktoro vilcjo vildan vilde vilem vilema vilemina vilfredo vilhelm vilhelmine
vilhelmino vilhelmo viliam viliana vilibald viliberto viljem ville villy vilma vilmar vilmars vilmos
vimal vimala viman vin vina vinay vince vincenc vincencie vincent vincentiu vincenza vincenzo vinciane
vindonio vinebaldo viney vinfrido vinicio vinka vinnie vinny vino vinsen vinson vinz viola violante
violet violeta violetta violette violina viorel viorela viorelia viorica virag virdie virgie virgil
virgile virgilio virgiliu virgin virginia virginie virginio virgy virman virone visarion viscardo vishnu
vishwamitra visnja vissia vit vita vital vitale vitali vitalia vitalico vitalie vitalii vitalijs vitalina
vitazoslav vitezslav vitezslava vito vitold vitor vitoria vitoslav vittore vittoria vittoriano vittorio
vitus viv viva vivaldo vive vivi vivian viviana viviane vivianne viviano vivien vivienne vizbulite
vjekoslav vjenceslav vlad vlada vladan vladana vladek vladena vladilena vladimer vladimir vladimira
vladimiro vladislav vladislava vladivoj vladlen vladlena vlado vlaicu vlasta vlastimil vlastimila
vlastimir vlastimira vlastislav vlastislava vlatka vlatko vlk vodingo voichita voicu vojen vojin
vojislava vojmil vojmir vojmira vojslav vojslava vojtech vojteska vok voldemars volfango volfgang volkan
volodymyr von vonna vonnie vorsila vosil vratislav vratislava vratko vreni vrinda vrund vseboj vsebor
vserad vseslav vsevolod vujadin vujica vuk vukan vukasin vukica vukota vulmaro vulpiano vuslat vusumuzi
vyacheslav vyas waclaw wade wadi wael wage wahyu waino wakiman waldo wale walenty walentyn walentyna
waleran waleria walerian walery walgierz walid walker wallace wally walt walter walton waluyo waly wanda
wandrille wanesa wani wannes waqila ward wardaya wardi warji warley warre warren warsa warsita warta wash
washington wasis wassim watson wava wawan wawrzyniec waylon wayne webb webster welat weldon wellington
wen wende wendell wendy werner weronika wes wesley wessel westley weston whitney wiara wibke widya wiebke
wiem wies wiktor wiktoria wil wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilfrid
wilfried wilfryd wilhelm wilhelmina wilhelmine will willa willard willem willi william willie willis
willow willy wilma wilmer wilson wilton win wincenty winda winfield winifred winnet winnie winnifred
winny winona winston wint winton wira wirda wirginia wisnu wissam wissem witalis wladyslaw wlodzimierz
wolf wolfgang wood woodrow woody wout wouter wulan wulandari wuraola wyatt wyman wyncha xalima xanana
xander xatun xaver xaverie xaverius xavi xavier xaviere xebat xem xenia xenie xenophon xezal xi ximena
xochitl xzavier yaa yacine yacouba yadira yael yaelle yagiz yagmur yago yahya yahyo yair yakubu yalcin
yalgin yaman yamileth yamina yana yance yango yani yanis yann yanni yannic yannick yannik yannis yaprak
yara yarah yaren yaretzi yaro yaron yasar yasemin yasin yasir yasmeen yasmin yasmina yasmine yasser
yassin yassine yassir yavuz yaw yaya yazid yazmin yejide yekta yelda yeliz yener yenthe yeona yesenia
yesim yessenia yessi yetkin yetunde yewande yfke yibanathi yigit yildirim yildiz yilmaz yinthe ylan ylvi
ylvie yoan yoann yoav yoel yoga yogendra yogesh yoginder yohan yohann yolanda yolande yona yonca yoni
yono yoqub yorbek yoro yorqin yosef yoshi yoshihiko yoshiko yosra yossef yosun youcef youmna youna younes
youness youp youri yousef yousra youssef youssou youssouf youssouph youssoupha yoweri yozida yoznur
ysaline yse ysee yseult yuce yucel yuksel yul yulan yulia yuliana yuliya yumi yumni yuna yuni yunita
yunus yuri yusiv yusuf yvan yven yves yvette yvonne zabedeo zabina zabir zaboj zac zaccaria zaccheo zach
zachar zacharia zachariah zacharias zachariasz zacharie zachary zache zachery zachy zack zackary zackery
zada zaddi zadie zadig zadock zaenab zafar zafer zafir zahar zaharia zahide zahir zahit zahra zaida zain
zainab zaira zak zakaria zakariya zakary zakarya zakelina zaki zakir zakk zala zalan zalindra zama zamfir
zamfira zamir zamira zan zana zander zane zanele zaneta zanete zanis zanita zanna zanobi zara zaraza
zaria zarije zarina zarko zaur zavida zavis zay zayd zayn zayneb zayniddin zbislav zbyhnev zbyhneva
zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko zderad zdeslav
zdeslava zdik zdirad zdislav zdislava zdravko zeb zebedee zechariah zed zedediah zeely zef zefiro zehra
zeinab zejnep zekai zeke zekeriyya zekiye zelaya zelda zelibor zelie zeliha zelimir zelimira zelinda
zelislav zelislava zeljka zeljko zella zelma zelmir zelmira zeltite zena zenaide zenebio zenija zeno
zenobia zenobie zenobio zenon zenone zenovia zente zenzele zeph zephaniah zephirin zephyr zerdest zerrin
zerya zeteny zetico zetta zev zeyd zeynab zeyneb zeynel zeynep ziad ziedite ziga zigfrida zigfrids
zigmars zigmund zigrida zihni zikmund zilan zile zilola zin zina zinaida zineb zinedine zinovia zion zita
zithulele zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver ziya ziyad ziyanda ziyo zizi zlata
zlatan zlatica zlatka zlatko zlatomir zlatomira zlatuse zobuhle zoe zoeva zoey zofia zofie zofija zohid
zohir zohra zoia zoie zoila zoilo zoja zokir zola zolly zoltan zora zoran zorana zorina zorka zoroslav
zoroslava zosim zosima zosimo zoyir zrinislav zrinko zselyke zsofia zsolt zsombor zubayr zubeyde zubeyr
zubite zuhal zula zulaikha zulal zuleyha zulfa zulfikar zumrut zuxra zuzana zuzanna zvezdana zvonimir
zvonimira zvonko zyad zygmunt
`
    .trim()
    .split(/\s+/),
);
