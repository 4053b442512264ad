import { FieldPart } from "./field-part";
import { ListingPart, ProductPart, ResultPart } from "./offer-parts";
import { PaperPart } from "./camera-parts";
import { AppsPart, ButtonPart, ChoicePart } from "./press-parts";
import { QrPart } from "./qr-part";
import { PickerPart, SizesPart, TickPart, TogglePart } from "./setting-parts";

/** The parts that can be tapped, by their names in a guide. */
export const pressedParts = {
  field: FieldPart,
  button: ButtonPart,
  choice: ChoicePart,
  apps: AppsPart,
  paper: PaperPart,
  qr: QrPart,
  tick: TickPart,
  toggle: TogglePart,
  picker: PickerPart,
  sizes: SizesPart,
  result: ResultPart,
  listing: ListingPart,
  product: ProductPart,
};
