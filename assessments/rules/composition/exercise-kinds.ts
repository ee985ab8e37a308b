// What each kind of exercise is called in a document.
export const exerciseKinds: Record<string, string> = {
  'role-play': 'rollenspel',
  'group-task': 'groepsopdracht',
  'in-basket': 'postbakoefening',
  presentation: 'presentatie',
  'work-sample': 'werkproef',
  'fact-finding': 'feitenonderzoek',
  case: 'casus',
  test: 'test',
  'starr-interview': 'STARR-gesprek',
  'work-floor-observation': 'observatie op de werkvloer',
}
