import type { Cues } from './cues.ts';

export const fr: Cues = {
  denial: `
    nie, nient, a nié, ont nié, niait, dément, démentent, a démenti, ont démenti, démentait, conteste, contestent, a contesté,
    ont contesté, réfute, a réfuté, rejette les accusations, a rejeté les accusations, met en doute`,
  negation: `
    n'a pas eu lieu, n’a pas eu lieu, n'a jamais eu lieu, n’a jamais eu lieu, n'ont jamais eu lieu, est contesté, est contestée,
    ne s'est jamais produit, ne s’est jamais produit`,
  future: `
    va, vont, doit, doivent, devrait, devraient, sera, seront, aura, auront, prévu, prévue, prévus, prévues, prévoit, prévoient,
    aura lieu, se tiendra, se rendra`,
  past: `a, ont, avait, avaient, était, étaient, a été, ont été, fut, furent, est, sont`,
  pastEnding: '',
};
