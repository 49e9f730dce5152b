import type { Cues } from './cues.ts';

export const en: Cues = {
  denial: `
    deny, denies, denied, denying, denial that, denials that, denial of, denials of, refute, refutes, refuted, refuting,
    disputes that, disputed that, disputing, rebut, rebuts, rebutted, contradict, contradicts, contradicted,
    reject claims, rejects claims, rejected claims, rejecting claims, rejected the claim, rejects the claim,
    reject accusations, rejects accusations, rejected accusations, rejecting accusations, rejected the accusation,
    reject allegations, rejects allegations, rejected allegations, rejecting allegations, rejected the allegation,
    reject reports, rejects reports, rejected reports, rejected the report, rejected suggestions, rejects suggestions,
    rejected charges, rejects charges, dismiss claims, dismisses claims, dismissed claims, dismissed the claim,
    dismissed allegations, dismissed accusations, dismissed reports, dismisses reports, dismissed suggestions,
    dismissed as, cast doubt on, casts doubt on, casting doubt on, doubted that, doubts that, doubted whether,
    doubts whether, called into question, no evidence that, no proof that, false reports that, falsely claimed,
    wrongly claimed, untrue that, not true that`,
  negation: `
    did not happen, didn't happen, never happened, has not happened, did not take place, didn't take place,
    never took place, did not occur, didn't occur, never occurred, was a hoax, is a hoax, was fabricated, were fabricated,
    was made up, is disputed, are disputed, was disputed, were disputed, remains disputed, has been disputed,
    have been disputed, has been denied, was denied by, were denied by, is denied by, has been refuted, was a fabrication`,
  future: `
    will, won't, shall, is to, are to, was to, were to, is due, are due, was due, were due, due to, due on, due in, due for,
    is set to, are set to, set for, is set for, is going to, are going to, scheduled, is slated, are slated, slated,
    planned for, planned to, is planned, are planned, plan to, plans to, planning to, plans for, expected to,
    expects to, expect to, is expected, are expected, intends to, intend to, hopes to, hope to, upcoming, forthcoming,
    ahead of, in the run-up to, on the eve of, would, may, could, 'll, ’ll, about to, pledged to, agreed to, vowed to,
    promised to, wants to`,
  past: `
    said, told, was, were, had, did, met, held, came, went, took, made, gave, saw, began, left, won, lost, led, broke, sent,
    fell, rose, hit, struck, shot, fought, found, got, kept, brought, bought, sold, paid, spoke, wrote, flew, drove, ran, sat,
    stood, grew, drew, threw, knew, thought, felt, became, put, cut, set, shut, quit, won, beat, bid, let, read, has, have`,
  pastEnding: 'ed',
};
