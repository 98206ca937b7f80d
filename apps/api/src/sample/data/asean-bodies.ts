/** Bodies of ASEAN, for the directory only; `isVerified` says whether the acronym was read as that of an existing body. */
export interface DirectoryBody {
  readonly acronym?: string;
  readonly name: string;
  readonly communityPillar: string;
  readonly kind: string;
  readonly isVerified: boolean;
}

export const aseanBodies: readonly DirectoryBody[] = [
  {
    acronym: 'SOMTC',
    name: 'ASEAN Senior Officials Meeting on Transnational Crime (its counter-terrorism working group: SOMTC WG-CT)',
    communityPillar: 'Political-Security',
    kind: 'sectoral-body',
    isVerified: true,
  },
  {
    acronym: 'ADSOM',
    name: "ASEAN Defence Senior Officials' Meeting",
    communityPillar: 'Political-Security',
    kind: 'sectoral-body',
    isVerified: false,
  },
  {
    acronym: 'ASLOM',
    name: 'ASEAN Senior Law Officials Meeting',
    communityPillar: 'Political-Security',
    kind: 'sectoral-body',
    isVerified: false,
  },
  {
    acronym: 'DGICM',
    name: 'Directors-General of Immigration and Heads of Consular Divisions',
    communityPillar: 'Political-Security',
    kind: 'sectoral-body',
    isVerified: false,
  },
  {
    acronym: 'AICHR',
    name: 'ASEAN Intergovernmental Commission on Human Rights',
    communityPillar: 'Political-Security',
    kind: 'commission',
    isVerified: false,
  },
  {
    acronym: 'ASEAN-IPR',
    name: 'ASEAN Institute for Peace and Reconciliation',
    communityPillar: 'Political-Security',
    kind: 'entity',
    isVerified: false,
  },
  {
    acronym: 'ASEANAPOL',
    name: 'ASEAN Chiefs of Police',
    communityPillar: 'associated entity',
    kind: 'entity',
    isVerified: false,
  },
  {
    acronym: 'AWPR',
    name: 'ASEAN Women for Peace Registry',
    communityPillar: 'Political-Security',
    kind: 'entity',
    isVerified: false,
  },
  {
    acronym: 'ACWC',
    name: 'ASEAN Commission on the Rights of Women and Children',
    communityPillar: 'Socio-Cultural',
    kind: 'commission',
    isVerified: true,
  },
  {
    acronym: 'ACW',
    name: 'ASEAN Committee on Women',
    communityPillar: 'Socio-Cultural',
    kind: 'sectoral-body',
    isVerified: true,
  },
  {
    acronym: 'SOMY',
    name: 'Senior Officials Meeting on Youth',
    communityPillar: 'Socio-Cultural',
    kind: 'sectoral-body',
    isVerified: true,
  },
  {
    acronym: 'SOM-ED',
    name: 'Senior Officials Meeting on Education',
    communityPillar: 'Socio-Cultural',
    kind: 'sectoral-body',
    isVerified: true,
  },
  {
    acronym: 'SOMCA',
    name: 'Senior Officials Meeting on Culture and Arts',
    communityPillar: 'Socio-Cultural',
    kind: 'sectoral-body',
    isVerified: true,
  },
  {
    acronym: 'SOMRI',
    name: 'Senior Officials Responsible for Information',
    communityPillar: 'Socio-Cultural',
    kind: 'sectoral-body',
    isVerified: true,
  },
  {
    acronym: 'SOMSWD',
    name: 'Senior Officials Meeting on Social Welfare and Development',
    communityPillar: 'Socio-Cultural',
    kind: 'sectoral-body',
    isVerified: true,
  },
  {
    acronym: 'SLOM',
    name: 'Senior Labour Officials Meeting',
    communityPillar: 'Socio-Cultural',
    kind: 'sectoral-body',
    isVerified: true,
  },
  {
    acronym: 'SOMRDPE',
    name: 'Senior Officials Meeting on Rural Development and Poverty Eradication',
    communityPillar: 'Socio-Cultural',
    kind: 'sectoral-body',
    isVerified: true,
  },
  {
    acronym: 'AUN',
    name: 'ASEAN University Network',
    communityPillar: 'Socio-Cultural',
    kind: 'entity',
    isVerified: false,
  },
  { name: 'ASEAN Foundation', communityPillar: 'Socio-Cultural', kind: 'entity', isVerified: false },
  {
    acronym: 'TELSOM',
    name: 'Telecommunications and IT Senior Officials Meeting',
    communityPillar: 'Economic',
    kind: 'sectoral-body',
    isVerified: false,
  },
  {
    acronym: 'ADGSOM',
    name: "ASEAN Digital Senior Officials' Meeting",
    communityPillar: 'Economic',
    kind: 'sectoral-body',
    isVerified: false,
  },
];
