// Laws and schemes the sources name. Each note says how old its source is and that it has to be looked up again.
import { guide2014, type NoteText } from './model.ts'

const look = 'De bron is van 2014. Kijk na of dit nog geldt.'

export const lawsAndSchemes: readonly NoteText[] = [
  {
    code: 'MAATWERKDECREET',
    kind: 'law',
    title: 'Maatwerkdecreet',
    text: `Volgens de bron een van de twee decreten waarin de sociale economie toen werd geordend. Beschutte en sociale werkplaatsen heten er maatwerkbedrijven. Elke doelgroepmedewerker krijgt er elk jaar een POP. Er is geen termijn waarbinnen iemand moet doorstromen. ${look}`,
    source: guide2014,
  },
  {
    code: 'DECREET-LDE',
    kind: 'law',
    title: 'Decreet lokale diensteneconomie (LDE)',
    text: `Volgens de bron het tweede van die decreten. Ook hier hoort bij elke doelgroepmedewerker een jaarlijks POP. Wie onder dit statuut werkt, moet na hoogstens vijf jaar doorstromen naar een gewoon bedrijf. ${look}`,
    source: guide2014,
  },
  {
    code: 'TBS',
    kind: 'scheme',
    title: 'Terbeschikkingstelling (TBS)',
    text: `Een stage in een gewoon bedrijf, voor er een contract is. De stagiair doet het werk van de latere job. Het bedrijf betaalt het loon; de stagiair blijft op de loonlijst van de eigen organisatie. De duur spreek je vooraf af. Volgens de bron kan dit niet voor wie onder artikel 60 werkt. ${look} Vraag de voorwaarden bij de VDAB.`,
    source: guide2014,
  },
  {
    code: 'BVS',
    kind: 'scheme',
    title: 'Beroepsverkennende stage (BVS)',
    text: `Een korte stage om een functie te leren kennen: één tot vijf voltijdse dagen, of twee tot tien halve. In één bedrijf kan het twee keer, op twee verschillende plekken. De stagiair kijkt en werkt niet mee in de productie. De eigen organisatie betaalt het loon. Volgens de bron kan dit niet voor wie onder artikel 60 werkt. ${look}`,
    source: guide2014,
  },
  {
    code: 'ENCLAVE',
    kind: 'scheme',
    title: 'Enclave',
    text: `Een ploeg van de sociale economie werkt op de werkvloer van een klant, met de eigen begeleider erbij. Er is een contract tussen de organisatie en de klant; de medewerkers blijven onder het gezag van hun eigen werkgever. Het is een manier om een gewoon bedrijf te leren kennen, en geen stage. ${look}`,
    source: guide2014,
  },
  {
    code: 'ACTIVA',
    kind: 'scheme',
    title: 'Activaplan en werkkaart',
    text: `Een vermindering van de loonkost voor een bedrijf dat iemand uit de sociale economie in dienst nam. De medewerker vroeg daarvoor een werkkaart aan bij de RVA. De bedragen in de bron nemen we hier niet over, omdat zulke regelingen vaak veranderen of stoppen. ${look} Reken er niet op zonder bevestiging.`,
    source: guide2014,
  },
]
