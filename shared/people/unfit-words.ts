// Words that are nobody's name on a big screen before a class: short on purpose, and serious. What is also somebody's real
// name (Dick, Fokke, Zak, De Cock, Isis, Gay, Semen, Adolf, Osama) is not here; what this misses the facilitator renames or removes.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Refused when they are a whole word of the name. */
export const WHOLE: readonly string[] = [
  // Dutch
  ...words(`kut kutje kutten lul lullen lulletje piemel piemels tiet tieten slet sletje sletten hoer hoertje sloerie slettebak
    trut teef eikel klootzak kloot kloten sukkel mongool mongooltje mongolen debiel imbeciel idioot randdebiel achterlijk
    homo homootje flikker lesbo kontneuker neuk neuken neukt neuker neukertje geil geile pijpbeurt rukker sperma
    poep poepen poephoofd stront drol drollen schijt zeik zeiker scheet kont bilnaad anus pis pisser
    neger negers negerin nikker nikkers kaffer spleetoog makaak zwartjoekel zandneger zigeuner
    tering tyfus tiefus kolere pleuris klere aids kk kanker verkrachter pedo pedofiel`),
  // English
  ...words(`cunt cunts shit shitty shithead bullshit crap poop turd fart piss bitch bitches whore whores slut sluts twat wanker
    wank bastard bollocks arse asshole dickhead cocksucker pussy penis vagina dildo boner boobs tits titties cum jizz
    sex sexy seks porn porno pornhub hentai milf thot onlyfans incest rapist rape anal
    idiot retard retarded spastic loser fag fags tranny shemale
    nigger niggers nigga niggas chink gook paki spic wetback`),
  // Hatred and those who stand for it
  ...words(`nazi nazis neonazi nsber kkk 1488 hitler himmler goebbels mengele eichmann mussolini stalin pinochet gaddafi putin
    poetin breivik dutroux auschwitz holocaust`),
];

/** Refused wherever they are in a word: no name that we know holds one of them. */
export const INSIDE: readonly string[] = words(`fuck motherf kanker klootza klootviool godverdomme hoerenjong hoerenzoon
  hoerenkind kutwijf kutkind kutmarok kutmocro kutturk kutjood kutneger kuthoer kutzooi teringlij tyfuslij kankerlij
  nigger faggot asshole arsehole cocksuck bullshit shithead blowjob pornhub verkracht pedofiel paedophil hitler moederneuk`);

/** Refused as words that stand next to each other; each of them alone is a name. */
export const TOGETHER: readonly string[] = words('binladen polpot kimjongun saddamhussein siegheil heilhitler idiamin');
