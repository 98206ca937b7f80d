/** A row as a state published it: text, source and adoption facts only; nothing here is invented. Codes the plan does not print are left out. */
export interface PublishedAction {
  readonly pillar: readonly string[];
  readonly code?: string;
  readonly title: Readonly<Record<string, string>>;
  readonly leads?: readonly string[];
  readonly supports?: readonly string[];
  readonly expectedOutput?: string;
  readonly source: string;
}

export const norwayActions: readonly PublishedAction[] = [
  {
    pillar: ['Knowledge and expertise'],
    code: '1',
    title: { en: 'Research strategy', nb: 'Forskningsstrategi' },
    leads: ['BLD'],
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
  },
  {
    pillar: ['Knowledge and expertise'],
    code: '2',
    title: { en: 'Research on local prevention work', nb: 'Forskning om lokalt forebyggingsarbeid' },
    leads: ['JD'],
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
  },
  {
    pillar: ['Knowledge and expertise'],
    code: '3',
    title: {
      en: 'Research on radicalisation processes and motivation of foreign fighters',
      nb: 'Forskning om radikaliseringsprosesser og motivasjonsfaktorer knyttet til fremmedkrigere',
    },
    leads: ['JD'],
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
  },
  {
    pillar: ['Knowledge and expertise'],
    code: '4',
    title: {
      en: "Build competence in the health sector's work on violent extremism",
      nb: 'Utvikle kompetanse på helsesektorens arbeid med voldelig ekstremisme',
    },
    leads: ['HOD'],
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
  },
  {
    pillar: ['Knowledge and expertise'],
    code: '5',
    title: { en: 'Dialogue conferences for youth', nb: 'Dialogkonferanser for ungdom' },
    leads: ['BLD'],
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
  },
  {
    pillar: ['Knowledge and expertise'],
    code: '6',
    title: { en: 'Produce guidance material', nb: 'Utarbeide veiledningsmateriell' },
    leads: ['JD'],
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
  },
  {
    pillar: ['Knowledge and expertise'],
    code: '7',
    title: {
      en: 'Strengthen knowledge through justice-sector education',
      nb: 'Styrke kunnskapen gjennom utdanningene i justissektoren',
    },
    leads: ['JD'],
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
  },
  {
    pillar: ['Knowledge and expertise'],
    code: '8',
    title: {
      en: 'Regional competence work in the health sector',
      nb: 'Regionalt arbeid med kompetanse i helsesektoren',
    },
    leads: ['HOD'],
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
  },
  {
    pillar: ['Knowledge and expertise'],
    code: '9',
    title: {
      en: 'Learning resources for lower and upper secondary school',
      nb: 'Utvikle læringsressurser til bruk i ungdomsskolen og videregående opplæring',
    },
    leads: ['KD'],
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
  },
  {
    pillar: ['Knowledge and expertise'],
    code: '10',
    title: {
      en: 'National conference on prevention of radicalisation and violent extremism',
      nb: 'Nasjonal konferanse om forebygging av radikalisering og voldelig ekstremisme',
    },
    leads: ['JD'],
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
  },
  {
    pillar: ['Cooperation and coordination'],
    code: '11',
    title: { en: 'Strengthen national coordination', nb: 'Styrke den nasjonale koordineringen' },
    leads: ['JD'],
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
  },
  {
    pillar: ['Cooperation and coordination'],
    code: '12',
    title: {
      en: 'Strengthen central advisory prevention at PST',
      nb: 'Styrke den sentrale rådgivende forebyggingen ved PST',
    },
    leads: ['JD'],
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
  },
  {
    pillar: ['Cooperation and coordination'],
    code: '13',
    title: {
      en: 'Anchor responsibility for prevention in the police districts',
      nb: 'Forankre ansvar for forebygging av radikalisering og voldelig ekstremisme i politidistriktene',
    },
    leads: ['JD'],
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
  },
  {
    pillar: ['Prevent growth of extremist groups and help reintegration'],
    code: '14',
    title: {
      en: 'Support to voluntary actors working on prevention',
      nb: 'Støtte til frivillige aktører som arbeider med å forebygge radikalisering og voldelig ekstremisme',
    },
    source:
      'https://www.regjeringen.no/no/sub/radikalisering/om-forebyggende-arbeid/Tiltak-i-handlingsplanen/id762552/',
  },
  {
    pillar: [],
    title: {
      en: 'National guidance and resource function',
      nb: 'Etablering av en nasjonal veilednings- og ressursfunksjon',
    },
    leads: ['HOD', 'JD'],
    source:
      'https://kriminalitetsforebygging.no/dokumenter/handlingsplan-mot-radikalisering-og-voldelig-ekstremisme-revisjon-2020/',
  },
  {
    pillar: [],
    title: {
      en: 'Guidance function for the labour and welfare administration',
      nb: 'Nasjonal veiledningsfunksjon for arbeids- og velferdsforvaltningen mot radikalisering ...',
    },
    leads: ['ASD'],
    source:
      'https://kriminalitetsforebygging.no/dokumenter/handlingsplan-mot-radikalisering-og-voldelig-ekstremisme-revisjon-2020/',
  },
  {
    pillar: [],
    title: {
      en: 'Trial of new methods for reintegration after sentence',
      nb: 'Utprøving av nye metoder for reintegrering etter endt straffegjennomføring',
    },
    leads: ['JD'],
    source:
      'https://kriminalitetsforebygging.no/dokumenter/handlingsplan-mot-radikalisering-og-voldelig-ekstremisme-revisjon-2020/',
  },
  {
    pillar: [],
    title: {
      en: 'Guidance to child welfare on children of presumed foreign fighters',
      nb: 'Veiledning til barneverntjenesten om oppfølging av barn av antatte fremmedkrigere',
    },
    leads: ['BFD'],
    source:
      'https://kriminalitetsforebygging.no/dokumenter/handlingsplan-mot-radikalisering-og-voldelig-ekstremisme-revisjon-2020/',
  },
  {
    pillar: [],
    title: {
      en: 'Support resources for schools and kindergartens',
      nb: 'Utvikling av støtteressurser til bruk i skolen og barnehager',
    },
    leads: ['KD'],
    source:
      'https://kriminalitetsforebygging.no/dokumenter/handlingsplan-mot-radikalisering-og-voldelig-ekstremisme-revisjon-2020/',
  },
  {
    pillar: [],
    title: { en: 'Effort against terrorist financing', nb: 'Innsats mot terrorfinansiering' },
    leads: ['JD'],
    source:
      'https://kriminalitetsforebygging.no/dokumenter/handlingsplan-mot-radikalisering-og-voldelig-ekstremisme-revisjon-2020/',
  },
  {
    pillar: [],
    title: {
      en: 'Study a risk-assessment tool for police, PST and correctional service',
      nb: 'Utrede mulighet for bruk av risikovurderingsverktøy for politiet, PST og kriminalomsorgen',
    },
    leads: ['JD'],
    source:
      'https://kriminalitetsforebygging.no/dokumenter/handlingsplan-mot-radikalisering-og-voldelig-ekstremisme-revisjon-2020/',
  },
  {
    pillar: [],
    title: { en: 'Map of actors', nb: 'Aktørkart' },
    leads: ['JD'],
    source:
      'https://kriminalitetsforebygging.no/dokumenter/handlingsplan-mot-radikalisering-og-voldelig-ekstremisme-revisjon-2020/',
  },
];

export const lebanonActions: readonly PublishedAction[] = [
  {
    pillar: ['Dialogue and Conflict Prevention'],
    code: 'P1.A1',
    title: { en: 'Community Conflict Mapping' },
    source: 'http://pve.exquitech.com/P1.aspx',
  },
  {
    pillar: ['Dialogue and Conflict Prevention'],
    code: 'P1.A2',
    title: { en: 'Program on Peaceful Conflict Resolution' },
    source: 'http://pve.exquitech.com/P1.aspx',
  },
  {
    pillar: ['Dialogue and Conflict Prevention'],
    code: 'P1.A3',
    title: { en: 'Spaces for Cohesion and Dialogue' },
    source: 'http://pve.exquitech.com/P1.aspx',
  },
  {
    pillar: ['The Promotion of Good Governance'],
    code: 'P2.A1',
    title: { en: 'Municipal PVE Capacities Assessment' },
    source: 'http://pve.exquitech.com/P2.aspx',
  },
  {
    pillar: ['The Promotion of Good Governance'],
    code: 'P2.A2',
    title: { en: 'Interministerial Capacity Building' },
    source: 'http://pve.exquitech.com/P2.aspx',
  },
  {
    pillar: ['The Promotion of Good Governance'],
    code: 'P2.A3',
    title: { en: 'Establishing a Vulnerability Database' },
    source: 'http://pve.exquitech.com/P2.aspx',
  },
  {
    pillar: ['The Promotion of Good Governance'],
    code: 'P2.A4',
    title: { en: 'Discrimination-Free Legislation System' },
    source: 'http://pve.exquitech.com/P2.aspx',
  },
  {
    pillar: ['Urban/Rural Development and Engaging Local Communities'],
    code: 'P4.A1',
    title: { en: 'Local VE Assessment Framework and Capacity Building' },
    source: 'http://pve.exquitech.com/P4.aspx',
  },
  {
    pillar: ['Urban/Rural Development and Engaging Local Communities'],
    code: 'P4.A2',
    title: { en: 'PVE Multi-actor National Conference and Mechanism' },
    source: 'http://pve.exquitech.com/P4.aspx',
  },
  {
    pillar: ['Urban/Rural Development and Engaging Local Communities'],
    code: 'P4.A3',
    title: { en: 'Local Prevention Networks and PVE Models' },
    source: 'http://pve.exquitech.com/P4.aspx',
  },
  {
    pillar: ['Gender Equality and Empowering Women'],
    code: 'P5.A1',
    title: { en: 'Media Capacity Building on Gender Sensitivity and Awareness' },
    source: 'http://pvelebanon.org/P5.aspx',
  },
  {
    pillar: ['Gender Equality and Empowering Women'],
    code: 'P5.A2',
    title: { en: 'Women-related Obligations Review and Vulnerability Assessment' },
    source: 'http://pvelebanon.org/P5.aspx',
  },
  {
    pillar: ['Gender Equality and Empowering Women'],
    code: 'P5.A3',
    title: { en: 'Rehabilitation of Women Prisoners' },
    source: 'http://pvelebanon.org/P5.aspx',
  },
  {
    pillar: ['Strategic Communications, Informatics and Social Media'],
    code: 'P8.A1',
    title: { en: 'Research on Online Radicalization and Strategic Communication' },
    source: 'http://pvelebanon.org/P8.aspx',
  },
];

export const lebanonStrategyActions: readonly PublishedAction[] = [
  {
    pillar: ['Dialogue and Conflict Prevention'],
    title: { en: 'Civic education, citizenship, role of state institutions in preventing conflict' },
    leads: ['Ministry of Education and Higher Education'],
    source: 'http://pvelebanon.org/PillarDetails.aspx',
  },
  {
    pillar: ['Dialogue and Conflict Prevention'],
    title: { en: 'Training in non-violent conflict resolution in schools and universities' },
    leads: ['Ministry of Education and Higher Education'],
    source: 'http://pvelebanon.org/PillarDetails.aspx',
  },
  {
    pillar: ['Dialogue and Conflict Prevention'],
    title: { en: 'Use heritage sites as platforms for a culture of peace' },
    leads: ['Ministry of Culture'],
    source: 'http://pvelebanon.org/PillarDetails.aspx',
  },
  {
    pillar: ['Dialogue and Conflict Prevention'],
    title: { en: 'Support events on diversity and citizenship; allocate arts and heritage funds' },
    leads: ['Ministry of Culture'],
    source: 'http://pvelebanon.org/PillarDetails.aspx',
  },
  {
    pillar: ['Dialogue and Conflict Prevention'],
    title: { en: 'Training programmes for youth on citizenship and PVE' },
    leads: ['Ministry of Youth and Sports'],
    supports: ['Ministry of Social Affairs'],
    source: 'http://pvelebanon.org/PillarDetails.aspx',
  },
  {
    pillar: ['Dialogue and Conflict Prevention'],
    title: { en: 'Approaches to tensions that may lead to polarisation and conflict ...' },
    leads: ['Ministry of Social Affairs'],
    source: 'http://pvelebanon.org/PillarDetails.aspx',
  },
];

export const indonesiaActions: readonly PublishedAction[] = [
  {
    pillar: ['1 Prevention'],
    title: { en: 'Training in community policing supporting prevention' },
    leads: ['Polri'],
    supports: ['BNPT'],
    expectedOutput: 'number of participants in the training; better understanding and skill of police and people',
    source:
      'https://kumparan.com/kumparannews/perpres-7-2021-polisi-latih-warga-cegah-ekstremisme-dan-terorisme-1uzOLyrn5BS; https://pdiperjuangan-jatim.com/jokowi-teken-perpres-7-2021-warga-akan-dilatih-polisikan-terduga-ekstremisme',
  },
  {
    pillar: ['1 Prevention'],
    title: { en: 'Socialisation and promotion of community policing on prevention of extremism' },
    leads: ['Polri'],
    supports: ['BNPT'],
    source:
      'https://pdiperjuangan-jatim.com/jokowi-teken-perpres-7-2021-warga-akan-dilatih-polisikan-terduga-ekstremisme',
  },
  {
    pillar: ['1 Prevention'],
    title: { en: 'Add prevention material in school curricula and student activities, from basic to higher education' },
    leads: ['Kemendikbud'],
    supports: ['BNPT', 'BPIP'],
    source:
      'https://akurat.co/news/id-1262413-read-jokowi-teken-perpres-ran-pe-pencegahan-ekstremisme-bakal-masuk-kurikulum-sekolah-hingga-kampus',
  },
  {
    pillar: ['1 Prevention'],
    title: {
      en: 'Training of trainers for youth, religious, customary and women leaders, mass media and influencers (including former convicts) in prevention messages',
    },
    source:
      'https://akurat.co/news/id-1262413-read-jokowi-teken-perpres-ran-pe-pencegahan-ekstremisme-bakal-masuk-kurikulum-sekolah-hingga-kampus',
  },
  {
    pillar: ['1 Prevention'],
    title: {
      en: 'Coordination and creative campaigns with youth, religious, customary and women leaders, media and influencers',
    },
    source:
      'https://akurat.co/news/id-1262413-read-jokowi-teken-perpres-ran-pe-pencegahan-ekstremisme-bakal-masuk-kurikulum-sekolah-hingga-kampus',
  },
  {
    pillar: ['1 Prevention'],
    title: { en: 'Put prevention aspects into the guideline for online media' },
    source: 'https://myedu.id/news-sub/2021/01/pemerintah-cegah-ekstremisme-lewat.html',
  },
  {
    pillar: ['1 Prevention'],
    title: { en: "Put prevention content into journalists' competency test" },
    source: 'https://myedu.id/news-sub/2021/01/pemerintah-cegah-ekstremisme-lewat.html',
  },
  {
    pillar: ['1 Prevention', 'Focus 3'],
    title: { en: 'Integrate prevention values in the operational curriculum of education units' },
    leads: ['Kemendikbudristek'],
    source:
      'https://goindonesia.co/berita/kemendikbudristek-raih-penghargaan-ran-pe-awards-2024-kategori-program-inovatif-dan-berkelanjutan/?amp=1',
  },
];
