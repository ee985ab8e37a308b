// Words of the library that ships with Wakker, wherever it is offered.
export const library = {
  offer: 'Wakker brengt een bibliotheek mee. Nog niet in dit bestand: {{what}}.',
  add: 'Bibliotheek toevoegen',
  frameworks_one: '{{count}} kader',
  frameworks_other: '{{count}} kaders',
  profiles_one: '{{count}} functieprofiel',
  profiles_other: '{{count}} functieprofielen',
  exercises_one: '{{count}} oefening',
  exercises_other: '{{count}} oefeningen',
  programmes_one: '{{count}} programma',
  programmes_other: '{{count}} programma’s',
}
