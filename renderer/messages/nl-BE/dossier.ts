// Words of the method dossier: the Word document that shows a third party how a session was done.
export const dossier = {
  make: 'Methodedossier maken',
  what: 'Eén Word-document dat aan wie er niet bij was toont hoe deze sessie is gedaan. Kandidaten staan er met hun code in.',
  making: 'Het dossier wordt gemaakt…',
  saved: 'Het dossier is bewaard: {{name}}',
  downloaded: 'Het dossier staat bij je downloads: {{name}}',
  notSaved: 'Het dossier is niet bewaard. De sessie staat veilig in het bestand; probeer het gerust opnieuw.',
} as const
