// The papers of the in-basket, few words each. No pictogram says what is urgent. A box takes 4 minutes: the 10
// of A and the 15 of J are 100 minutes, and there are 90 until the truck leaves. That is the point of paper J.
import type { Handout } from '../../contract/index.ts'
import { text } from './common.ts'

export const inBasketHandouts: Handout[] = [
  {
    title: 'Wie en waar',
    holder: 'candidate',
    text: text(
      'Vandaag, 9.00 uur. Jij werkt bij Verpakking.',
      [
        'Hilde: je begeleider. In vergadering tot 9.45 uur. Is er iets dringends? Bel 201.',
        'Joris: expeditie. Laadt de vrachtwagens. Bel 205.',
        'Yara: nieuwe collega, aan het labeltoestel.',
        'Robin: collega, aan tafel 3.',
        'Tomasz: collega. Heeft vandaag verlof.',
        'Lou: collega van het magazijn.',
        'Sven: geeft de opleiding. Bel 214.',
      ],
      'Een doos vullen duurt 4 minuten.',
    ),
  },
  {
    title: 'Prijzen',
    holder: 'candidate',
    text: text([
      'Doos klein, 20 × 20 cm: 0,50 euro per stuk',
      'Doos midden, 30 × 20 cm: 0,80 euro per stuk',
      'Doos groot, 40 × 30 cm: 1,20 euro per stuk',
      'Vanaf 50 stuks: 10 % korting',
    ]),
  },
  {
    title: 'A. Briefje van Tomasz',
    holder: 'candidate',
    text: text(
      '“Ik heb verlof vandaag. Mijn bestelling voor bakkerij De Korenaar is niet klaar. 20 dozen zijn vol. 10 dozen zijn nog leeg. De vrachtwagen komt om 11.00 uur. Tomasz”',
    ),
  },
  {
    title: 'B. Bericht van Joris, expeditie',
    holder: 'candidate',
    text: text('“De vrachtwagen voor De Korenaar komt vroeger: niet om 11.00 uur, maar om 10.30 uur. Joris”'),
  },
  {
    title: 'C. Briefje van Lou',
    holder: 'candidate',
    text: text('“Er ligt olie op de vloer, bij deur 2. Ik moest weg. Ik heb nog niets gedaan. Lou”'),
  },
  {
    title: 'D. Telefoon van een klant',
    holder: 'candidate',
    text: text(
      '“Mevrouw Aerts. Wat kosten 20 dozen van 30 × 20 cm? Bel haar terug vóór 12 uur. Haar nummer hangt bij de telefoon.”',
    ),
  },
  {
    title: 'E. Je eigen briefje over gisteren',
    holder: 'candidate',
    text: text(
      '“Gisteren heb ik 12 dozen op pallet 4 gezet. Op de bon staat 10. Pallet 4 vertrekt vandaag om 10.00 uur.”',
    ),
  },
  {
    title: 'F. Briefje van Yara, op het prikbord',
    holder: 'candidate',
    text: text('“Het labeltoestel maakt een streep op elk etiket. Ik ben gestopt. Wat moet ik nu doen? Yara”'),
  },
  {
    title: 'G. Voorraadkaart tape',
    holder: 'candidate',
    text: text('“Tape bruin. Nog 1 rol in het rek. Minimum: 6 rollen.”'),
  },
  {
    title: 'H. Briefje van Robin',
    holder: 'candidate',
    text: text('“De kar van tafel 3 was gisteren weer weg. Ik denk dat jij ze had. Zo kan ik niet werken. Robin”'),
  },
  {
    title: 'I. Uitnodiging',
    holder: 'candidate',
    text: text(
      '“Opleiding palletwagen, vandaag om 10.30 uur, lokaal 2. Kom je niet of kom je later? Zeg het aan Sven vóór 10.00 uur. Bel 214.”',
    ),
  },
  {
    title: 'J. Bericht van Hilde, van daarnet',
    holder: 'candidate',
    text: text(
      '“Nieuwe bestelling: 15 dozen voor garage Peeters. Ze gaan mee met de vrachtwagen van 10.30 uur. Hilde”',
    ),
  },
]
