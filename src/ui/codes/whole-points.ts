/**
 * How wide a code of so many squares in a row is drawn, at most `room` CSS pixels: each square covers the same whole number
 * of the glass's points. With 4.4 points some squares are four points wide and some five, and readers lose count.
 */
export function wholeWidth(room: number, squares: number, pointsPerPixel: number): number {
  const points = Math.floor((room * pointsPerPixel) / squares);
  // Less than one point a square no reader reads: then it may as well fill its room.
  return points < 1 ? room : (points * squares) / pointsPerPixel;
}
