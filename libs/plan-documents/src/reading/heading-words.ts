import type { ImportField } from './import-fields.js';
import { folded } from './letters.js';

type Spoken = Readonly<Partial<Record<ImportField, string>>>;

/** Words that head a column, parted by `|`; en, fr, es, pt, de, ar, ru, id, ms, no. */
const spoken: readonly Spoken[] = [
  {
    id: 'id|record id|uuid',
    code: 'code|no|nr|num|number|ref|reference|action code|action no|action number|measure no|serial|s n|sn|sl no|#|item no|action id',
    'level-code': 'pillar code|pillar no|pillar number|objective no|objective code|area no|priority no|goal no|axis no',
    action:
      'action|actions|key action|priority action|proposed action|action title|measure|measures|intervention|interventions|initiative|action line|strategic action|planned action|title of action|name of action|title',
    activity:
      'activity|activities|key activities|main activities|sub activity|sub activities|sub action|tasks|task|programme activities',
    level:
      'pillar|pillars|axis|axes|priority area|priority areas|priority|area|thematic area|theme|focus|focus area|goal|strategic goal|strategic objective|specific objective|objective|objectives|outcome|component|strand|workstream|dimension|chapter|line of effort|strategy|thematic priority|sub objective|level',
    description: 'description|details|explanation|content|rationale|background|detailed description|action description',
    problem: 'problem|problem statement|issue|issues|challenge|challenges|problem addressed|gap',
    'expected-output':
      'output|outputs|expected output|expected outputs|expected result|expected results|result|results|deliverable|deliverables|output or indicator|expected outcome|expected outcomes|milestones|milestone|product|key outputs',
    lead: 'lead|lead agency|lead body|lead entity|lead institution|lead ministry|lead sectoral body|lead country|responsible|responsible body|responsible agency|responsible institution|responsible authority|responsible entity|responsible ministry|responsible party|responsible parties|responsibility|implementing agency|implementing body|implementing institution|implementer|owner|lead implementing agency|leading institution|responsible actors|main responsible|in charge',
    'co-lead': 'co lead|co leads|colead|co responsible|co lead agency|secondary lead',
    support:
      'support|supporting|supporting agency|supporting agencies|supporting bodies|supporting body|supporting institutions|supporting partners|partner|partners|partner institutions|implementing partners|key partners|other actors|actors involved|stakeholders|involved institutions|participating institutions|cooperation partners|collaborators|other stakeholders',
    start: 'start|start date|starts|from|begin|beginning|starting date|start year|commencement',
    end: 'end|end date|ends|to|until|deadline|due|due date|completion date|by when|target date|finish|end year|date of completion',
    period:
      'period|timeframe|time frame|timeline|time line|time|timing|implementation period|duration|year|years|dates|date|schedule|when|timeframe for implementation|implementation timeframe|term',
    indicator:
      'indicator|indicators|performance indicator|performance indicators|kpi|kpis|key performance indicator|key performance indicators|success indicators|output indicator|outcome indicator|output indicators|indicators of success|measure of success|indicator of achievement',
    baseline: 'baseline|baseline value|base line|initial value|current value',
    target: 'target|targets|target value|final target|end target',
    'means-of-verification':
      'means of verification|source of verification|sources of verification|verification|mov|data source|source of data|evidence|verification means',
    budget:
      'budget|cost|costs|estimated cost|estimated budget|amount|resources|resources required|required budget|indicative budget|total budget|total cost|financial resources|estimated costs|budget estimate|required resources|planned budget|cost and source|budget and source of funding',
    currency: 'currency',
    'funding-source':
      'source of funding|funding source|sources of funding|funding|source of funds|financing|budget source|donor|donors|financed by|funding sources|source of finance|sources of financing',
    'target-groups':
      'target group|target groups|beneficiaries|target audience|target population|audience|direct beneficiaries|beneficiary',
    place:
      'place|location|locations|geographic area|geographical scope|region|coverage|geographic scope|area of implementation|where|municipality|province|district|sites',
    driver: 'driver|drivers|driver addressed|drivers addressed|root cause|push and pull factors|risk factor addressed',
    risk: 'risk|risks|risks and mitigation|risks and assumptions|potential risks',
    assumption: 'assumption|assumptions',
    status:
      'status|progress|status of implementation|implementation status|remarks|comment|comments|note|notes|progress to date|achievement|achievements|remark|state of play',
    source: 'source|source document|reference document|reference documents|link|url',
  },
  {
    code: 'n|no|numero|num d ordre|reference|code',
    'level-code': 'n axe|n pilier|n objectif',
    action:
      'action|actions|mesure|mesures|action prioritaire|actions prioritaires|intitule de l action|actions prevues',
    activity: 'activite|activites|activites principales|taches',
    level:
      'axe|axes|axe strategique|pilier|piliers|objectif|objectifs|objectif strategique|objectif specifique|objectif general|domaine|domaine prioritaire|theme|thematique|volet|composante|priorite|chantier|resultat strategique',
    description: 'description|contenu|detail|contexte|justification',
    problem: 'probleme|problematique|constat|enjeu',
    'expected-output':
      'resultat|resultats|resultats attendus|resultat attendu|livrable|livrables|produit|produits|extrants|produits attendus',
    lead: 'responsable|responsables|chef de file|pilote|structure responsable|institution responsable|ministere responsable|organisme responsable|entite responsable|porteur|structures responsables|ministere chef de file|acteur principal',
    'co-lead': 'co responsable|co pilote|co chef de file',
    support:
      'partenaire|partenaires|structures associees|acteurs associes|appui|institutions partenaires|parties prenantes|acteurs impliques|partenaires d execution|co realisateurs|structures partenaires',
    start: 'debut|date de debut|demarrage',
    end: 'fin|date de fin|echeance|date limite|delai',
    period:
      'periode|calendrier|chronogramme|duree|annee|annees|delais|periode d execution|periode de mise en oeuvre|horizon',
    indicator:
      'indicateur|indicateurs|indicateurs de resultat|indicateurs de performance|indicateur objectivement verifiable|iov|indicateurs de suivi',
    baseline: 'situation de reference|valeur de reference|base|reference initiale|ligne de base',
    target: 'cible|cibles|valeur cible|objectif cible',
    'means-of-verification':
      'moyens de verification|source de verification|sources de verification|moyen de verification',
    budget:
      'budget|cout|couts|cout estimatif|couts estimatifs|montant|ressources|budget previsionnel|cout estime|moyens',
    currency: 'devise|monnaie',
    'funding-source': 'source de financement|sources de financement|financement|bailleur|bailleurs|bailleurs de fonds',
    'target-groups': 'groupe cible|groupes cibles|beneficiaires|public cible|population cible',
    place: 'lieu|lieux|localisation|zone|zones|zone d intervention|region|localite',
    driver: 'facteur|facteurs|causes|facteur de radicalisation',
    risk: 'risque|risques',
    assumption: 'hypothese|hypotheses',
    status: 'statut|etat|etat d avancement|observations|remarques|commentaires|avancement',
    source: 'source|document de reference|lien',
  },
  {
    code: 'n|no|numero|codigo|num|cod|nº|n.º',
    action: 'accion|acciones|medida|medidas|acao|acoes|titulo da acao|acciones prioritarias|iniciativa',
    activity: 'actividad|actividades|atividade|atividades|tareas',
    level:
      'eje|ejes|eje estrategico|pilar|pilares|objetivo|objetivos|objetivo estrategico|objetivo especifico|linea de accion|linea estrategica|area prioritaria|area|ambito|eixo|eixo estrategico|componente|dimension|tema',
    description: 'descripcion|descricao|detalle|contenido|justificacion',
    problem: 'problema|problematica|desafio',
    'expected-output':
      'resultado|resultados|resultado esperado|resultados esperados|producto|productos|produto|produtos|entregables',
    lead: 'responsable|responsables|entidad responsable|institucion responsable|organismo responsable|responsavel|entidade responsavel|ente rector|lider',
    support:
      'apoyo|socios|entidades de apoyo|instituciones de apoyo|colaboradores|parceiros|entidades parceiras|otros actores|actores involucrados|corresponsables',
    start: 'inicio|fecha de inicio|data de inicio|comienzo',
    end: 'fin|fecha de finalizacion|plazo|fecha limite|prazo|termino|data de fim|fecha fin',
    period: 'periodo|cronograma|calendario|plazo de ejecucion|ano|anos|duracion|temporalidad',
    indicator: 'indicador|indicadores|indicador de gestion|indicadores de resultado',
    baseline: 'linea de base|linea base|valor base|linha de base',
    target: 'meta|metas|valor meta',
    'means-of-verification':
      'medio de verificacion|medios de verificacion|fuente de verificacion|fuentes de verificacion|meios de verificacao',
    budget: 'presupuesto|costo|costos|coste|monto|recursos|orcamento|custo|presupuesto estimado',
    currency: 'moneda|moeda',
    'funding-source':
      'fuente de financiamiento|fuente de financiacion|fuentes de financiacion|financiamiento|financiacion|fonte de financiamento',
    'target-groups': 'poblacion objetivo|grupo objetivo|grupos objetivo|beneficiarios|publico alvo|grupos alvo',
    place: 'lugar|ubicacion|territorio|municipio|ambito geografico|local',
    driver: 'factor|factores|causas',
    risk: 'riesgo|riesgos|risco|riscos',
    assumption: 'supuesto|supuestos|pressupostos',
    status: 'estado|observaciones|avance|comentarios|situacao|observacoes',
    source: 'fuente|documento de referencia|fonte',
  },
  {
    code: 'الرمز|رمز|الرقم|رقم|م|ت|ر.م|رقم الإجراء|رمز الإجراء|كود|التسلسل',
    'level-code': 'رقم المحور|رمز المحور|رقم الهدف',
    action:
      'الإجراء|إجراء|الإجراءات|التدبير|التدابير|عنوان الإجراء|المبادرة|المبادرات|الإجراء المقترح|الإجراءات المقترحة|العنوان|التدخل|التدخلات',
    activity: 'النشاط|الأنشطة|نشاط|الأنشطة الرئيسية|الفعاليات|المهام',
    level:
      'المحور|المحاور|محور|الركيزة|الركائز|المجال|مجال الأولوية|الأولوية|الهدف|الأهداف|الهدف الاستراتيجي|الهدف العام|الهدف الخاص|الهدف الفرعي|الغاية|البرنامج|المكون|الموضوع|مجال التركيز',
    description: 'الوصف|وصف|التفاصيل|الشرح|وصف الإجراء|المضمون',
    problem: 'المشكلة|الإشكالية|التحدي|التحديات',
    'expected-output': 'المخرجات|المخرج|النتائج المتوقعة|النتيجة المتوقعة|النتائج|المخرجات المتوقعة|النتيجة',
    lead: 'الجهة المسؤولة|المسؤول|الجهة القائدة|الجهة الرئيسية|الجهة المنفذة|المسؤولية|الجهة المعنية|الوزارة المسؤولة|الجهة الرائدة|جهة التنفيذ|الجهات المسؤولة|الجهة المسؤولة عن التنفيذ|القيادة',
    support:
      'الشركاء|الجهات الداعمة|الجهة الداعمة|الجهات المساندة|الجهة المساندة|الجهات الشريكة|الدعم|الجهات المشاركة|الجهات المتعاونة|أصحاب المصلحة',
    start: 'البداية|تاريخ البدء|بدء|تاريخ البداية|من|البدء',
    end: 'النهاية|تاريخ الانتهاء|الموعد النهائي|تاريخ النهاية|إلى|الانتهاء|الأجل',
    period:
      'الفترة|الفترة الزمنية|الإطار الزمني|الجدول الزمني|المدة|المدة الزمنية|السنة|مدة التنفيذ|التوقيت|فترة التنفيذ',
    indicator: 'المؤشر|المؤشرات|مؤشر الأداء|مؤشرات الأداء|مؤشرات القياس|مؤشر القياس|مؤشرات النجاح',
    baseline: 'خط الأساس|القيمة الأساسية|قيمة الأساس',
    target: 'المستهدف|القيمة المستهدفة|المستهدفات|الهدف الكمي',
    'means-of-verification': 'وسائل التحقق|وسيلة التحقق|مصادر التحقق|مصدر التحقق',
    budget:
      'الميزانية|التكلفة|الكلفة|الموازنة|المبلغ|الموارد|التكلفة التقديرية|الكلفة التقديرية|الميزانية التقديرية|الموارد المطلوبة',
    currency: 'العملة',
    'funding-source': 'مصدر التمويل|مصادر التمويل|التمويل|الجهة الممولة|الجهات المانحة|المانح',
    'target-groups': 'الفئة المستهدفة|الفئات المستهدفة|المستفيدون|المستفيدين|الجمهور المستهدف',
    place: 'المكان|الموقع|المنطقة|النطاق الجغرافي|المناطق|المحافظة',
    driver: 'الدافع|الدوافع|العامل|العوامل|الأسباب',
    risk: 'المخاطر|الخطر',
    assumption: 'الافتراضات|الافتراض|الفرضيات',
    status: 'الحالة|ملاحظات|الملاحظات|حالة التنفيذ|التقدم',
    source: 'المصدر|المرجع|الوثيقة المرجعية',
  },
  {
    code: '№|№ п п|номер|код|п п|n п п|n',
    action:
      'мероприятие|мероприятия|мера|меры|действие|действия|наименование мероприятия|наименование мероприятий|название мероприятия|содержание мероприятия',
    activity: 'деятельность|виды деятельности|активность|задачи мероприятия|подмероприятия',
    level:
      'направление|направления|приоритет|приоритетное направление|раздел|цель|цели|задача|задачи|стратегическая цель|приоритетная область|область|блок|компонент|стратегическая задача|тема',
    description: 'описание|содержание|обоснование|пояснение',
    problem: 'проблема|проблемы|вызовы',
    'expected-output':
      'результат|результаты|ожидаемый результат|ожидаемые результаты|форма завершения|продукт|форма реализации|индикаторы и результаты',
    lead: 'ответственный|ответственные|ответственный исполнитель|ответственные исполнители|ответственный орган|исполнитель|исполнители|ответственное ведомство|ответственные государственные органы|головной исполнитель|ответственные лица',
    'co-lead': 'соответственный|со руководитель',
    support:
      'соисполнитель|соисполнители|партнер|партнеры|участники|поддержка|заинтересованные стороны|партнерские организации',
    start: 'начало|дата начала|начало реализации',
    end: 'окончание|конец|дата окончания|срок завершения|завершение|крайний срок',
    period:
      'срок|сроки|срок исполнения|сроки исполнения|период|сроки реализации|срок реализации|год|годы|сроки проведения|время проведения|срок выполнения',
    indicator:
      'индикатор|индикаторы|показатель|показатели|целевой индикатор|показатели результативности|целевые показатели',
    baseline: 'базовое значение|исходное значение|базовый показатель|базовый уровень',
    target: 'целевое значение|плановое значение|целевой показатель|план',
    'means-of-verification':
      'средства проверки|источник проверки|источники проверки|источник данных|средства верификации|источник верификации|источники верификации',
    budget: 'бюджет|стоимость|расходы|сумма|объем финансирования|затраты|предполагаемые расходы|ресурсы',
    currency: 'валюта',
    'funding-source': 'источник финансирования|источники финансирования|финансирование|доноры',
    'target-groups': 'целевая группа|целевые группы|бенефициары|целевая аудитория',
    place: 'место|место проведения|регион|территория|география',
    driver: 'фактор|факторы|причины',
    risk: 'риск|риски',
    assumption: 'допущение|допущения|предположения',
    status: 'статус|примечание|примечания|состояние|ход исполнения|отметка об исполнении',
    source: 'источник|ссылка|документ основание',
  },
  {
    code: 'no|nomor|kode|kod|bil|nombor',
    action: 'aksi|rencana aksi|tindakan|langkah|inisiatif|aksi pencegahan|pelan tindakan|judul aksi|tajuk',
    activity: 'kegiatan|aktivitas|aktiviti|program|sub kegiatan',
    level:
      'pilar|fokus|teras|tonggak|tujuan|sasaran strategis|strategi|bidang keutamaan|objektif|matlamat|area prioritas|bidang|tema|isu strategis|hala tuju',
    description: 'deskripsi|uraian|keterangan kegiatan|penerangan|huraian|perincian',
    problem: 'masalah|permasalahan|isu|cabaran',
    'expected-output': 'keluaran|output|hasil|luaran|hasil yang diharapkan|hasil yang diharap|output yang diharapkan',
    lead: 'penanggung jawab|penanggungjawab|instansi penanggung jawab|pelaksana|agensi peneraju|agensi utama|pihak bertanggungjawab|pemilik|instansi pelaksana|leading sector|kementerian peneraju|agensi bertanggungjawab',
    support:
      'instansi terkait|pendukung|mitra|mitra kerja|agensi sokongan|rakan strategik|agensi terlibat|instansi pendukung|kementerian lembaga terkait|pihak terkait|agensi penyokong',
    start: 'mulai|tanggal mulai|mula|tarikh mula|waktu mulai',
    end: 'selesai|tanggal selesai|berakhir|tarikh tamat|tamat|tenggat|tenggat waktu|batas waktu',
    period: 'waktu|waktu pelaksanaan|periode|tempoh|tahun|jangka waktu|jadwal|tempoh masa|garis masa|jangka masa',
    indicator: 'indikator|indikator kinerja|indikator keberhasilan|petunjuk prestasi|kpi|penunjuk|indikator capaian',
    baseline: 'data dasar|garis asas|baseline|nilai awal',
    target: 'target|target capaian|sasaran|ukuran',
    'means-of-verification': 'alat verifikasi|sumber data|sumber verifikasi|cara verifikasi|kaedah pengesahan',
    budget: 'anggaran|biaya|belanjawan|peruntukan|kos|bajet|anggaran kos',
    currency: 'mata uang|mata wang',
    'funding-source': 'sumber dana|sumber pendanaan|pendanaan|sumber anggaran|sumber peruntukan|pembiayaan',
    'target-groups': 'kelompok sasaran|sasaran kelompok|penerima manfaat|kumpulan sasaran|target peserta',
    place: 'lokasi|tempat|wilayah|daerah',
    driver: 'faktor pendorong|faktor|pendorong|punca',
    risk: 'risiko',
    assumption: 'asumsi|andaian',
    status: 'status|keterangan|catatan|kemajuan|capaian',
    source: 'sumber|rujukan|dasar hukum',
  },
  {
    code: 'nr|nummer|tiltak nr|tiltaksnummer|maßnahme nr|kode|lfd nr',
    action: 'tiltak|tiltaket|maßnahme|maßnahmen|massnahme|massnahmen|tiltakets navn|handlung|aktion',
    activity: 'aktivitet|aktiviteter|aktivitaet|aktivität|aktivitäten|deltiltak|delaktivitet',
    level:
      'innsatsområde|innsatsomrade|satsingsområde|mål|hovedmål|delmål|område|pilar|handlungsfeld|ziel|strategisches ziel|säule|schwerpunkt|bereich|tema|wirkungsfeld',
    description: 'beskrivelse|beschreibung|innhold|inhalt|begrunnelse',
    problem: 'utfordring|problem|herausforderung',
    'expected-output':
      'resultat|resultater|forventet resultat|leveranse|ergebnis|ergebnisse|erwartete ergebnisse|produkt',
    lead: 'ansvarlig|ansvarlig departement|hovedansvar|hovedansvarlig|ansvar|ansvarlige|verantwortlich|federführung|zuständig|zuständigkeit|verantwortliche stelle|verantwortlichkeit|federführend',
    support:
      'samarbeid|samarbeidspartnere|medvirkende|bidragsytere|partner|beteiligte|mitwirkende|kooperationspartner|involverte|andre aktører',
    start: 'oppstart|start|startdato|beginn|anfang',
    end: 'slutt|frist|sluttdato|ende|termin|ferdig|enddatum',
    period: 'periode|tidsramme|tidsperiode|gjennomføring|zeitraum|zeitrahmen|laufzeit|år|jahr|tidsplan',
    indicator: 'indikator|indikatorer|indikatoren|måleindikator',
    baseline: 'utgangspunkt|nullpunkt|ausgangswert|basiswert',
    target: 'måltall|målverdi|zielwert',
    'means-of-verification': 'verifikasjon|kilde til verifikasjon|nachweis|verifizierung',
    budget: 'budsjett|kostnad|kostnader|kosten|mittel|ressurser|ressourcen',
    currency: 'valuta|währung',
    'funding-source': 'finansiering|finansieringskilde|finanzierung|finanzierungsquelle',
    'target-groups': 'målgruppe|målgrupper|zielgruppe|zielgruppen',
    place: 'sted|ort|region|kommune',
    driver: 'drivkraft|årsak|ursache',
    risk: 'risiko|risiken',
    assumption: 'forutsetning|forutsetninger|annahme|annahmen',
    status: 'status|merknad|merknader|kommentar|bemerkung|bemerkungen|stand',
    source: 'kilde|quelle',
  },
];

/** "№" and "#" are words of their own in a heading; the Arabic article is left off. */
export const foldedHeading = (text: string): string =>
  folded(text.replace(/[№#]/g, ' no ').replace(/_/g, ' ')).replace(/(?<=^| )ال(?=\p{L}{2})/gu, '');

const learn = (): ReadonlyMap<string, readonly ImportField[]> => {
  const phrases = new Map<string, ImportField[]>();
  for (const [field, list] of spoken.flatMap((words) => Object.entries(words))) {
    for (const phrase of list.split('|').map(foldedHeading)) {
      const fields = phrases.get(phrase) ?? [];
      if (!fields.includes(field as ImportField)) phrases.set(phrase, [...fields, field as ImportField]);
    }
  }
  return phrases;
};

/** Folded phrase → the fields it may head, the likelier first. */
export const headingPhrases = learn();
