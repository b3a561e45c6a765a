// Asking for the password of a house in which not everybody may open rooms.

const en = {
  title: 'The password of this house',
  why: 'Not everybody can open a room here. Whoever runs this Rolwissel has the password. You need it once on this device.',
  field: 'Password',
  show: 'Show the password',
  wrong: 'That is not the password. Look at capitals and spaces.',
  empty: 'Type the password first.',
  submit: 'Go on',
  busy: 'Checking…',
};

const nl = {
  title: 'Het wachtwoord van dit huis',
  why: 'Niet iedereen kan hier een ruimte openen. Wie deze Rolwissel beheert, heeft het wachtwoord. Je hebt het op dit apparaat één keer nodig.',
  field: 'Wachtwoord',
  show: 'Laat het wachtwoord zien',
  wrong: 'Dat is niet het wachtwoord. Let op hoofdletters en spaties.',
  empty: 'Typ eerst het wachtwoord.',
  submit: 'Ga verder',
  busy: 'Even kijken…',
} satisfies typeof en;

export const passwordText = { en, nl };
