/** Arabic writes "and", "for", "by" and the article in one word with the noun. */
const arabicPrefix = '(?:[وفبكل]{0,2}(?:ال|ل)?)?';

const alternative = (word: string): string => {
  const plain = word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  return (/^\p{sc=Arabic}/u.test(word) ? arabicPrefix : '') + plain.replaceAll('*', '[\\p{L}\\p{M}]*');
};

/** Whether a text holds one of the words, whole; a trailing `*` stands for any ending. Case and accents as written. */
export const holdsOneOf = (words: readonly string[]): ((text: string) => string | undefined) => {
  const alternatives = words.map(alternative).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])(?:${alternatives})(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
  return (text) => pattern.exec(text)?.[0];
};

/**
 * Words at which a person looks whether an action touches personal data: databases of vulnerable households, profiles,
 * watching what people do online (Lebanon P2.A3, P8.A1). English, Arabic, French, Spanish, Russian, Indonesian/Malay.
 */
export const personalDataWord = holdsOneOf([
  ...[
    'database*',
    'data base*',
    'registry',
    'registries',
    'register of',
    'profile',
    'profiles',
    'profiling',
    'household*',
  ],
  ...[
    'online behavio*',
    'online radicali*',
    'personal data',
    'case file*',
    'case management',
    'watch list*',
    'watchlist*',
    'biometric*',
  ],
  ...[
    'surveillance',
    'tracking of',
    'text analysis',
    'data mining',
    'social media monitoring',
    'monitoring of social media',
  ],
  ...['individuals at risk', 'at-risk individuals', 'vulnerable individuals', 'vulnerable persons', 'screening of'],
  ...[
    'قاعدة بيانات',
    'قواعد بيانات',
    'قاعدة البيانات',
    'البيانات الشخصية',
    'بيانات شخصية',
    'سجل',
    'سجلات',
    'ملفات شخصية',
    'الأسر',
    'أسر',
    'مراقبة',
  ],
  ...[
    'base de données',
    'bases de données',
    'registre*',
    'profil',
    'profils',
    'profilage',
    'ménage*',
    'données personnelles',
    'fichier*',
  ],
  ...['base de datos', 'bases de datos', 'registro*', 'perfil', 'perfiles', 'hogar', 'hogares', 'datos personales'],
  ...['баз* данных', 'реестр*', 'профил*', 'домохозяйств*', 'персональн* данн*', 'слежк*'],
  ...['basis data', 'pangkalan data', 'data pribadi', 'rumah tangga', 'pendataan', 'profil'],
]);

/** Words for people that are counted. */
export const peopleWord = holdsOneOf([
  ...['person', 'persons', 'people', 'participant*', 'beneficiar*', 'women', 'men', 'girls', 'boys', 'youth', 'youths'],
  ...[
    'children',
    'teacher*',
    'student*',
    'trainee*',
    'trainer*',
    'victim*',
    'prisoner*',
    'inmate*',
    'returnee*',
    'officer*',
  ],
  ...[
    'practitioner*',
    'journalist*',
    'official*',
    'citizen*',
    'individual*',
    'families',
    'mentor*',
    'leaders',
    'imams',
  ],
  ...[
    'أشخاص',
    'شخص',
    'مشارك*',
    'المشارك*',
    'نساء',
    'النساء',
    'شباب',
    'الشباب',
    'مستفيد*',
    'المستفيد*',
    'متدرب*',
    'معلم*',
  ],
  ...['personne', 'personnes', 'bénéficiaire*', 'femmes', 'jeunes', 'enseignant*', 'élève*', 'personas', 'mujeres'],
  ...['jóvenes', 'participantes', 'beneficiario*', 'человек', 'людей', 'участник*', 'женщин*', 'молодеж*'],
  ...['orang', 'peserta', 'penerima manfaat', 'perempuan', 'pemuda', 'guru', 'siswa'],
]);
