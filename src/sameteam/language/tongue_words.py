"""Word lists for telling English from other languages: the small common words, which hardly a sentence does without.

A word may stand in several lists; ``tongue.py`` counts shared words for neither side. Interjections and endearments
that travel into English (yaar, abeg, inshallah, amor) stand in no list on purpose, and no single plain letter does,
since people s p e l l with them.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ENGLISH = _words("""
a abeg abi able aboot about above absolutely abt accept accident account across actually add admit adult adults advice
afford afraid after afternoon again against age ago agree ah aight ain't aint air all almost alone already alright
alrite also always am an and angel angry animal another answer any anybody anymore anyone anything anyway anyways
apart apologise apologize apology appointment are area aren't arent argue arm arms around arrive art as ask asked
asking asleep assume at attention attitude aunt auntie avoiding away awful aye b4 babe baby back bad bag bags bairn
balance ball bank bar bathroom bc bday be beach beat beautiful because become bed been before began begin behind being
believe below beside best better between big biggest biko bills birthday bit bite black blame blood bloody blue boat
body book boring born boss both bottom bought bound box boy boys brain bread break breath bright bring bro broke
brother brought bruh btw build burn bus business busy but button buy by bye cake call called calm came camera can
can't cannae cannot cant car care case cat catch caught cause cba certain chance change cheap cheat cheating check
chicken child children choice choose chop christmas church ciao clean cleaning clear close clothes coffee cold college
come comes coming comment comments comot complain complaining computer congrats congratulations control conversation
cook cooking cool correct cos cost costs couch could coulda couldn't couldnae couldnt counseling counselling
counsellor counselor country couple couples course coward coz crazy cry crying cup custody cut cuz da dad dae damn
danger dark dat date dates daughter day days dead deal dear decent decide decision deep deffo defo dem depends deserve
desk despite dey did didn't didnae didnt die different difficult dinna dinnae dinner dirty dis disgusting disnae
divorce do doctor does doesn't doesnt dog doing don't done dont doon door down drama dream dress drink drinking drive
drop drugs drunk dude dunno during each early earth easy eat eating egg eight either else else's em embarrassed
embarrassing emotional empty end enough even evening ever every everybody everyone everything evil ex exactly excuse
excuses exhausted expect expensive explain eyes face fact fail fair faith fake fall false fam family family's fancy
far fast fat father fault fear feel feeling feelings fellow few fewer fight fighting find fine finna first fish fit
five fix fixing flat floor follow food for forever forget forgive former four fr frankly freak free fresh friday
friend friend's friends from front frustrated fuck fucked fucking full fun fuss future gambling game gang garden gas
gave general generation gentle get gets getting gie gift gimme girl give given glad go goal god goes going gold gone
gonna good goodnight google got gotcha gotta gr8 great gree grow grown gtg guess guilty guy guys gym ha habit had hae
hah haha hair half hame hand hands hang happen happens happy hard has hasn't hasnt hat hate have haven't havent having
he he's head health hear heard heart heavy hehe hell hella hello help helping her here here's hers herself hey hi hide
hiding high him himself his history hit ho hold home honest honestly honey hope hospital hot hour hours house how
however hru hubby huh human hundred hungry hurt hurting hurts husband husband's i i'd i'll i'm i've id idc idea idek
idiot idk if ignore ignoring ikr ill im imagine imma immediately important impossible in inch innit inside instead
insult insurance interest interested iron is isn't isnt issue issues it it's item its itself ive ja jealous ji jk job
job's join joke joking judge just k keep ken keys kid kids kill kind kinda king kiss kitchen kk knew knock know known
knows kya l8r lady lah land language large lass lassie last late later laugh laughing laughs laundry law lawyer
lawyers lazy lead learn learned least leave leaving left leg legs leh lemme less lesson let let's lets letter liar lie
lies life lights like limit line list listen listening little live living lmao lmfao local lol lonely long look looks
lor lord lose loser losing lot loud love lovely loving low luck lucky lunch luv lying m8 mad made mail main make makes
making man manage many mark marriage married mate matter may maybe me meal mean meant mebbe meet meeting men mental
mention mess message met middle might million mind mine minute mirror missed missing mistake mistakes moaning mom
moment monday money month months mood more morning most mother mouth move moved movie msg much mum music must my
myself na nae nagging nah name nasty natural naw near nearly neck need needs neighbor neighbour neither network never
new news next ngl nice night nite no nobody none noo nope nor normal not note nothing notice now nowt number nuts nvm
o' obv of off offer office often oga oh ok okay old older omg omw on once one ones online only onto ooh oops oot open
opened opinion opposite or order ordinary other others ought our ours ourselves out outside outta over own owt oya
pack page paid pain pair palava pants paper parent parenting parents park part particular partner party pass past
pastor pathetic patience pay paying peace peaceful people perfect perhaps person phone phone's pic pick pikin pity
pizza place plan plate play player players playing please pls plus plz point police polite poor possible potato power
ppl practice prefer pregnant prepare present press pretty pride priest private prob problem problems probs program
promise promised proper proud psychologist public pull pure push pushed put putting queen question questions quick
quickly quiet quit quite rage rain raise ran rate rather reach read reading ready real really reason reasons regret
relationship relax relief religion remember rent repair respect response rest result rice rich ridiculous right ring
rlly rn road romantic room rough round rubbish rude rule rules run running sabi sad safe said sake salt same sand
saturday saw say saying says scam scared schedule school science scream screaming season seat sec second secret see
seeing seem seems seen sef self selfish send separate serious seriously session sessions set seven several sex shall
shame share sharing she she's shelter shey shift shirt shit shoes shoot shop short shot should shoulda shouldn't shout
shouting show shower shrink shrinks shut shy sick side silence silent silly simple since sing single sister sit
sitting six size skin skip sleep sleeping slow small smart smell smh smile smoke snapping snoring snow so sofa solve
some somebody somehow someone something sometimes somewhere son song soon sorry sort sorta sound soz space speak
special spend spending spent split sports spot spouse srsly stand start state station stay step still stomach stop
stopped store story straight strange stranger strangers street stress stressed strict strong stubborn stuck study
stuff stupid such sucks suffer sugar suggest summat summer sunday support suppose supposed sure surprise surprised
swear sweet ta table tae take taken talk talked talking talks tbf tbh tea team tears television tell telling tells
telly telt ten terrible test text th' than thank thanks that that's thats the their them themselves then therapist
therapists therapy there there's these they they'd they'll they're they've theyre thick thing things think thinking
thinks third this thnx tho those thot though thought thousand three throat through throughout throw thrown thru
thursday thx ticket tie tight till time times timing tiny tip tired to today together told tomorrow tone tongue
tonight too took tooth top totally touch touching town toxic tradition traffic train training trap trash trashy travel
treat tried trip trouble truck true trust try trying tryna tuesday turn tv twice two ty typical tysm u ugly una uncle
under underrated understand unhappy unless until up upset ur us use used useless vacation value vent very vex video
visit voice wage wahala wait waiting waka wake walk walked walking wall wan wanna want wanted wanting wants warm was
wash wasn't wasnae wasnt waste wasted wasting wat watch watching water way we we'd we'll we're we've weak wearing
weather wedding wednesday wee week week's weekend weekly weeks weird welcome well wen went were weren't wet wetin wey
what what's whatever whats wheel when where where's whether which while whining white who who's whole why wi wid wife
wild will willing willnae window winning winter wise wish wishes witch with without wiv wk woke woman women won't
wonder wonderful wont wood word words work working works world worn worried worry worse worst worth worthless wot
would woulda wouldn't wouldnae wouldnt wouldve write writing wrong wtf wud xx xxx y'all ya yah yall yard ye yea yeah
year years yeh yell yelled yelling yep yer yes yesterday yet yh yo you you'd you'll you're you've young your youre
yours yourself yous youse youtube yup zero zoom
""")
"""Common words of English, also of texting, Scots, Nigerian Pidgin, Singapore and India."""

OTHERS: dict[str, frozenset[str]] = {
    "Spanish": _words("""
        el la los las un una unos de del al que qué no sí si se me te le lo nos les mi mis tu tus su sus yo tú
        él ella nosotros ustedes vosotros ellos es son está están estoy estás estamos ser estar era fue hay
        tengo tiene tienes tenemos quiero quieres quiere puedo puedes puede voy vas vamos van ir hacer hago
        porque por para con sin como cómo cuando cuándo donde dónde pero más muy ya aquí eso esto esta este
        ese esa nada nunca nadie siempre también tampoco creo sé bien mal mejor todo todos algo así ni hasta
        desde entre sobre cada día dinero ahora después gente gusta nuestro nuestra casa terapia ayuda vez
        bueno hablar decir persona problema dejame déjame mas aqui tambien asi ahi dia tenga hola gracias
        locos loco solo sólo quiza quizás pensarlo déjalo quizas luego caro ver insistir mañana hablamos
    """),
    "French": _words("""
        le la les un une des du de au aux et ou que qui quoi ne pas plus jamais rien je j'ai tu il elle on
        nous vous ils elles moi toi lui me te se ce c'est cette ces ça mon ma mes ton ta tes son sa ses notre
        nos votre leur leurs est suis es sommes êtes sont était ai as avons avez ont été être avoir fait faire
        vais vas va allons aller veux veut peux peut dois faut sais crois pense dans sur sous avec sans pour
        par chez mais donc car parce quand comme comment pourquoi où si très trop bien mal aussi encore
        toujours déjà tout tous n'est n'ai n'y d'un d'une qu'il qu'on l'argent quelqu'un besoin envie chose
        temps oui non cela même ici laisse peut-être tard cher voir verra ouais nan
    """),
    "German": _words("""
        der die das den dem des ein eine einen einem einer und oder aber nicht kein keine keinen ich du er sie
        es wir ihr mich mir dich dir ihn ihm uns euch mein meine meinen dein deine sein seine unser unsere ist
        bin bist sind seid war waren hat habe hast haben hatte wird werde wirst werden würde kann kannst
        können muss müssen soll will willst wollen möchte mag in im an am auf aus bei mit nach von vom zu zum
        zur für über unter vor ohne gegen durch um wenn weil dass daß ob als wie was wer wo warum wann auch
        noch schon nur sehr so doch mal ja nein immer nie nichts etwas alles hier da dann jetzt heute morgen
        geld zeit gehen machen sagen glaube weiß lass vielleicht später drüber viel teuer niemand doof sag
    """),
    "Portuguese": _words("""
        os as um uma uns de do da dos das no na nos nas ao à ou que não sim se me te lhe eu tu você vocês ele
        ela nós eles elas meu minha teu tua seu sua nosso nossa é são está estão estou estamos ser estar era
        foi há tenho tem temos ter quero quer queres posso pode vou vai vamos ir fazer faço porque por pelo
        pela para pra com sem como quando onde mas mais muito já aqui isso isto esse essa este esta nada nunca
        ninguém sempre também acho sei bem mal melhor tudo todos algo assim nem até desde entre sobre cada dia
        dinheiro agora depois gente gosto preciso coisa casa falar dizer pessoa ajuda tô tá né deixa talvez
        caro pensar ver
    """),
    "Italian": _words("""
        il lo la gli le un uno una di del della dei delle al alla da dal in nel nella su con per tra fra che
        chi non sì no si mi ti ci vi io tu lui lei noi voi loro mio mia tuo tua suo sua nostro nostra è sono
        sei siamo siete era ho hai ha abbiamo hanno avere essere voglio vuoi vuole posso puoi può devo deve
        vado vai va andiamo andare fare faccio perché perchè quando come dove ma però più molto già qui qua
        questo questa quello quella niente nulla mai nessuno sempre anche neanche credo so bene male meglio
        tutto tutti qualcosa così né soldi adesso ora dopo gente cosa casa parlare dire aiuto bisogno forse
        vediamo costa troppo serve ancora stasera basta lascia lasciami dai pure davvero
    """),
    "Polish": _words("""
        nie tak we ze na do od po za przez dla przy bez się że żeby jak co kto gdzie kiedy czy ale albo bo
        więc ja ty on ona my wy oni mnie mi cię ci go mu jej nas nam was ich mój moja moje twój twoja jest są
        jestem jesteś jesteśmy był była było być mam masz ma mamy mają mieć chcę chcesz chce mogę możesz może
        muszę trzeba wiem wiesz nic nigdy nikt zawsze też już jeszcze tylko bardzo tu tam to ten ta te tego
        tym tej sobie siebie pieniędzy pieniądze czas terapia terapię pójdę iść robić powiedzieć dobrze źle
        teraz potem ludzie moze daj drogo później pomyślę
    """),
    "Turkish": _words("""
        ve bir bu şu ben sen biz siz onlar bana sana bize beni seni bizi benim senin bizim değil yok var mı mi
        mu mü ne neden nasıl kim nerede ama fakat çünkü için ile gibi kadar daha çok en hiç her şey şeyi hep
        zaten artık sadece de da ki evet hayır istemiyorum istiyorum gitmek gidelim gitmem olmaz olur oldu
        olan olarak yapmak bilmiyorum biliyorum para zaman iyi kötü şimdi sonra bence belki lazım gerek
        konuşmak söyle kimse insanlar gün bırak pahalı ver düşüneyim
    """),
    "Dutch": _words("""
        de het een en of maar niet geen ik jij je hij zij ze wij we jullie mij me jou hem haar ons onze mijn
        jouw zijn hun is ben bent was waren heb hebt heeft hebben had word wordt worden zal zou kan kunt
        kunnen moet moeten wil wilt willen mag in op aan met van voor bij naar uit over door tot om te als dat
        dit die deze wat wie waar waarom wanneer hoe ook nog al wel niks niets nooit altijd iets alles hier
        daar dan nu heel erg toch gewoon want omdat ja nee geld tijd gaan doen zeggen praten denk weet hulp
        mensen laat misschien erover even eens duur niemand samen
    """),
    "Swedish": _words("""
        och att det den en ett är var inte jag du han hon vi ni de dem mig dig sig oss er min mitt mina din
        ditt vår vårt har hade ha vill kan ska skulle måste får gå göra på av med för från till om som vad vem
        hur när där här varför men eller också aldrig alltid inget ingen någon något allt bara mycket så nu då
        ju väl nog utan bra pengar tid prata tror vet hjälp folk låt kanske senare dyrt fundera
    """),
    "Danish or Norwegian": _words("""
        og at det den en et er var ikke jeg du han hun vi de dem mig meg dig deg seg sig os oss min mitt mine
        din har hadde havde vil kan skal skulle må gå gjøre gøre på av af med for fra til om som hva hvad hvem
        hvordan når der her hvorfor men eller også aldri aldrig alltid altid ingenting ingen noen nogen noe
        noget alt bare mye meget så nå nu jo vel uten uden bra godt penger penge tid snakke tror vet ved hjelp
        hjælp folk la lad kanskje måske senere dyrt tenke tænke
    """),
    "Finnish": _words("""
        ja ei en et emme että on ole olen olet se tämä mä minä sinä sä hän me te he minun sinun meidän mun sun
        mutta tai vai kun jos niin kuin mitä mikä kuka missä miksi miten nyt sitten vielä aina koskaan ikinä
        mitään kaikki vain hyvin liian kanssa ilman halua haluan voi voin pitää täytyy mennä menen tiedä
        tiedän rahaa aikaa puhua ehkä joskus myöhemmin kallista minusta meille sinne siitä
    """),
    "Czech or Slovak": _words("""
        že se si je jsem jsi jsme jste jsou byl byla bylo být to ten ta ty tak ne není nic nikdy nikdo já mně
        mi mě tebe ti ho mu nás nám vás co kdo kde kdy jak proč ale nebo protože když už ještě jen velmi moc
        tady tam taky můj moje tvůj chci chceš nechci můžu může musím vím nevím peníze čas na ve do od pro po
        za bez som nie sa sme ako prečo chcem neviem
    """),
    "Hungarian": _words("""
        az egy és nem is hogy de vagy ha mert én te ő mi ti ők engem téged nekem neked van vagyok volt lesz
        nincs kell akarom akarok tudom tudok lehet csak már még nagyon most majd itt ott mit ki hol mikor
        miért hogyan soha mindig senki semmi minden valami ezt azt ez pénz idő menni beszélni jó rossz
    """),
    "Romanian": _words("""
        și si nu că ca să sa de la în in pe cu pentru din este sunt ești suntem era am ai are avem au eu tu el
        ea noi voi ei mă ma te îl îi ne mi ți meu mea tău ta nostru ce cine unde când cum dar sau dacă daca
        mai foarte doar nimic niciodată nimeni mereu vreau vrei pot poți trebuie știu stiu merg mergem bani
        timp acum asta acest
    """),
    "Croatian or Serbian": _words("""
        na je sam si smo ste su bio bila bilo biti da ne nije nisam nema ništa nista nikad nitko niko ja ti on
        ona mi vi oni mene me tebe te ga ju nas vas sebe se što sto šta sta tko ko gdje gde kada kad kako
        zašto zasto ali ili jer ako već vec još samo vrlo ovdje tu tamo moj moja tvoj hoću hocu neću necu mogu
        može moze moram znam novac novca vrijeme vreme za od do sa kod bez
    """),
    "Indonesian or Malay": _words("""
        yang dan di ke dari untuk dengan tidak tak nggak gak enggak bukan saya aku kamu anda kau dia kami kita
        mereka ini itu ada adalah akan sudah belum bisa boleh mau ingin harus jangan apa siapa mana kapan
        kenapa mengapa bagaimana tapi tetapi atau karena kalau jika juga lagi sangat sekali saja aja hanya
        pernah semua orang lebih pergi uang waktu bicara tahu tau sama pada dalam oleh buat nya lah kok sih
        dong biarkan dulu mahal tunggu sana situ sini bukannya payah kalo udah gue lo lu
    """),
    "Tagalog": _words("""
        ako ko akin ikaw ka mo siya niya kami tayo natin namin kayo nila sila ang ng mga sa na nang ay at pero
        kasi kung para dahil hindi wala walang meron may ayaw ayoko gusto huwag lang lamang naman ba po opo
        yung iyong ito iyan iyon dito doon diyan ano sino saan kailan bakit paano lahat pa din rin muna talaga
        sana yan yun tao pera usap pumunta punta alam sige nga pupunta mahal munang isip pag bahala atin
    """),
    "Vietnamese": _words("""
        không có tôi anh em chị mình ta và là của cho với này đó những các một cũng đã đang sẽ được thì mà nếu
        vì như khi ở đi về nói làm biết muốn phải rất quá lắm gì sao ai đâu nào tiền người chúng họ ra vào lại
        nữa thôi khong toi cua nguoi duoc suy nghi di dau nghĩ để đắt
    """),
    "Hindi or Urdu": _words("""
        hai hain hoon hun tha thi ho hoga hogi nahi nahin nai mat main mein mai mujhe mujhko tum tumhe tumhara
        tu tera teri mera meri mere hum humein hamara hamare hamari humare aap aapko apna apne apni woh wo yeh
        ye iss uss kya kyun kyu kyon kaise kahan kab kaun ka ki ke ko se par pe aur lekin magar agar toh bhi
        sab kuch koi bas abhi kabhi jana jaana jao karna karo karta karti kar raha rahi rahe chahiye chahta
        chahti sakta sakti bolna baat paisa paise log ghar wahan yahan bahut kisi jaise liye wala wale saath
        thoda karenge jayenge haan do bolo socho sochne dekho dekhte chalo chhodo pagal zaroorat samajh milkar
        kal
    """),
    "Swahili": _words("""
        na ya wa kwa ni si za la cha vya mimi wewe yeye sisi nyinyi wao hii hiyo hapa huko kwamba lakini kama
        au sana hakuna hapana ndiyo sitaki nataka hatuna tuna siwezi kwenda pesa watu wakati yangu yako yetu
        yake kitu nini nani wapi lini gani kwanini bado tu pia kwanza labda baadaye ghali nitafikiria fikiria
        sitaenda
    """),
    "Afrikaans": _words("""
        die en nie ek jy hy sy ons julle hulle my jou hom haar is was het kan sal wil moet mag in op aan met
        van vir by na uit oor om te as dat dit wat wie waar hoekom wanneer hoe ook nog al niks nooit altyd
        iets alles hier daar dan nou baie net maar want omdat ja nee geld tyd gaan doen praat dink weet
    """),
    "Yoruba, Igbo or Hausa": _words("""
        mo mi ó ní ti tí kò ò fẹ́ fẹ ṣe sí pẹ̀lú àwọn wọn àwa ẹ̀yin ìwọ náà kí àti nínú owó bá bí anyị ọ bụ na
        ga achọghị ihe nke gị ya anaghị ego mana ba ina ni ne ce da shi ita mu ku su za ta yi babu ban kuma
        amma saboda wannan fe lo ko se wa
    """),
    "Arabic in Latin letters": _words("""
        ana enta enti howa heya ehna mesh mish mush msh ma3 3ashan 3shan 3ala leh leih eh da di fi fe mn men
        illi elli wala bas keda kda dah 3ayez 3ayz 3ayza ayez aayez biddi baddi shu lesh leish hayda mafi
        ma3andi 3andi 3ndi mabadish wallah fulus floos khalas la2 la lan inta inti
    """),
    "Welsh, Irish, Catalan, Basque or Albanian": _words("""
        yn mae dw nid wyf ddim eisiau mynd fy chi ni fi hi yw bod tá níl mé tú sé sí ag leis agus nach bhfuil
        mo dom amb és què això molt aquest seva vull vol els dels però ez dut naiz da zait gara nahi eta baina
        për dhe nuk është unë jam kam duhet të një dua shkoj atje
    """),
    "Zulu, Xhosa or Sotho": _words("""
        angifuni ngifuna mina wena thina yini ngoba kodwa hayi andifuni ndifuna ke ga re ha ho ka le mme gore
        fela ukuya imali lapho
    """),
}

LOANS = _words("""
blasé brûlée café cafés cliché clichés cortège coöperate crème doppelgänger décor déjà entrée exposé façade fiancé
fiancée fiancées fiancés jalapeño la ménage naïve naïveté née papier-mâché passé piñata protégé protégée purée reëlect
risqué résumé résumés sauté sautéed señor señora señorita soirée touché voilà vu à über
""")
"""Words with accents that English took in."""

TRAVELLED = (
    "mi casa es su casa",
    "mi casa su casa",
    "c'est la vie",
    "je ne sais quoi",
    "hasta la vista",
    "que sera sera",
    "no bueno",
    "por favor",
    "de nada",
    "dios mio",
    "hakuna matata",
    "la la land",
    "déjà vu",
    "vis à vis",
    "plus ultra",
    "bon appétit",
    "bon voyage",
    "carpe diem",
    "et cetera",
    "per se",
    "inter alia",
)
"""Phrases of other languages that are said in English."""
