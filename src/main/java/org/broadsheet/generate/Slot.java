package org.broadsheet.generate;

/** What a stretch of a made-up sentence stands for. */
enum Slot {
  /** A unit of the chain from the province down, by its place in the chain. */
  UNIT,
  COMMUNE,
  COMMITTEE,
  POST,
  PERSON,
  FIGURE,
  DATE,
  DATELINE,
  TRIGGER,
  SENTENCE
}
