import { type Component, createComponent } from "solid-js";
import type { Touch } from "../../simulator/touch";
import { AppsView } from "../apps/view";
import { BubbleView } from "../bubble/view";
import { ButtonView } from "../button/view";
import { CallerView } from "../caller/view";
import { CallsView } from "../calls/view";
import { ChoiceView } from "../choice/view";
import { FaceView } from "../face/view";
import { FieldView } from "../field/view";
import { GesturesView } from "../gestures/view";
import { LettersView } from "../letters/view";
import { ListingView } from "../listing/view";
import { NoticeView } from "../notice/view";
import { PaperView } from "../paper/view";
import { PickerView } from "../picker/view";
import { ProductView } from "../product/view";
import { QrView } from "../qr/view";
import { ResultView } from "../result/view";
import { RowsView } from "../rows/view";
import { SizesView } from "../sizes/view";
import { StatesView } from "../states/view";
import { TabsView } from "../tabs/view";
import { TextView } from "../text/view";
import { TickView } from "../tick/view";
import { TilesView } from "../tiles/view";
import { ToggleView } from "../toggle/view";
import type { Part, PartName, PartOf } from "./schemas";

type View<Of> = Component<{ part: Of; touch: Touch }>;

/** How each part stands on the glass; a part without a view does not compile. */
export type PartViews = { [Name in PartName]: View<PartOf<Name>> };

const views: PartViews = {
  text: TextView,
  field: FieldView,
  button: ButtonView,
  choice: ChoiceView,
  notice: NoticeView,
  rows: RowsView,
  paper: PaperView,
  qr: QrView,
  face: FaceView,
  bubble: BubbleView,
  caller: CallerView,
  apps: AppsView,
  states: StatesView,
  tick: TickView,
  toggle: ToggleView,
  picker: PickerView,
  sizes: SizesView,
  result: ResultView,
  listing: ListingView,
  product: ProductView,
  tiles: TilesView,
  tabs: TabsView,
  gestures: GesturesView,
  calls: CallsView,
  letters: LettersView,
};

/** Any one part. A part never changes while it is on show: another step brings other parts. */
export function PartView(props: { part: Part; touch: Touch }) {
  return createComponent(views[props.part.part] as View<Part>, props);
}
