// A first session: one thing at a time, said beside the thing itself.

const en = {
  region: 'Getting to know the console',
  count: (at: number, of: number) => `${at} of ${of}`,
  gotIt: 'Got it',
  noMore: 'No more tips',
  marks: {
    code: { title: 'This is how people get in', text: 'They scan the square with their phone, or type these six characters.' },
    screen: {
      title: 'For the beamer',
      text: '“Screen for everybody” opens the big screen in a tab of its own. Drag that one to the beamer, or share it in the call.',
    },
    start: {
      title: 'You decide when it begins',
      text: 'Nothing happens until you press “Next step”. Who comes later slots in by themselves.',
    },
    say: {
      title: 'Your words',
      text: 'In every part you find here what you can say, what to look for, and what to do when it sticks.',
    },
    people: {
      title: 'Who is doing what',
      text: 'Under People you see who is writing, who has sent and who asks for you. You never see words that are private.',
    },
    back: {
      title: 'Going back is safe',
      text: 'Pressed too early? “Previous step” brings everybody back. What people wrote is kept, always.',
    },
    stop: {
      title: 'If it becomes too much',
      text: 'Everybody can press Brake or Stop, and tell you how they feel. You see it on top. You can stop everything yourself, too.',
    },
    report: {
      title: 'What stays',
      text: 'Here is what the group made, without what was private. Everything is erased by itself; under The room it says when.',
    },
  },
};

const nl = {
  region: 'De console leren kennen',
  count: (at: number, of: number) => `${at} van ${of}`,
  gotIt: 'Duidelijk',
  noMore: 'Geen uitleg meer',
  marks: {
    code: { title: 'Zo komen mensen binnen', text: 'Ze scannen het vierkant met hun telefoon, of typen deze zes tekens in.' },
    screen: {
      title: 'Voor de beamer',
      text: '‘Scherm voor iedereen’ opent het grote scherm in een eigen tabblad. Sleep dat naar de beamer, of deel het in het videogesprek.',
    },
    start: {
      title: 'Jij bepaalt wanneer het begint',
      text: 'Er gebeurt niets voordat je op ‘Volgende stap’ drukt. Wie later komt, schuift vanzelf aan.',
    },
    say: {
      title: 'Jouw woorden',
      text: 'Bij elk onderdeel staat hier wat je kunt zeggen, waar je op let en wat je doet als het stokt.',
    },
    people: {
      title: 'Wie doet wat?',
      text: 'Bij Mensen zie je wie er schrijft, wie klaar is en wie om jou vraagt. Wat privé is, krijg je nooit te zien.',
    },
    back: {
      title: 'Terug kan altijd',
      text: 'Te vroeg gedrukt? Met ‘Vorige stap’ gaat iedereen terug. Wat mensen schreven, blijft altijd bewaard.',
    },
    stop: {
      title: 'Als het te veel wordt',
      text: 'Iedereen kan op Rem of Stop drukken en laten weten hoe het gaat. Dat zie je bovenaan. Ook jij kunt alles stilzetten.',
    },
    report: {
      title: 'Wat er blijft',
      text: 'Hier staat wat de groep maakte, zonder wat privé was. Alles wordt vanzelf gewist; onder De ruimte staat wanneer.',
    },
  },
} satisfies typeof en;

export const coachText = { en, nl };
