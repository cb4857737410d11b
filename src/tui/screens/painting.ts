import type { CodeColor } from '../../view/nodes/text.ts';
import type { MarkerOf } from '../lists/talk/talk-list.ts';

/** What colours the texts of a frame. */
export interface Painting {
  /** What marks the hits of a query. */
  markerOf: MarkerOf;
  /** Colours code; without it, code has one style. */
  colorCode?: CodeColor;
}
