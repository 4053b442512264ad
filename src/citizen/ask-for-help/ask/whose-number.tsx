import { useNavigate } from "@solidjs/router";
import { welcomeAddress } from "../../../domain/addresses";
import { turnWords } from "../../../wording/turn-words";
import { asking, setAsking, sitting } from "../../sitting";
import { PictureButton } from "../sheet/picture-button";
import { TurnSheet } from "../sheet/turn-sheet";

/**
 * Asked when this tablet has an open number and somebody taps for help: is it the same person or the next? The number
 * is not shown.
 */
export function WhoseNumber(props: { onMine: () => void }) {
  const navigate = useNavigate();
  const onMine = () => {
    setAsking(undefined);
    props.onMine();
  };
  const onOthers = () => setAsking({ from: asking()?.from, next: true });
  return (
    <TurnSheet
      title={turnWords().next.whose}
      onBack={() => navigate(sitting().practice ?? welcomeAddress, { replace: true })}
      corner={<span />}
    >
      <div class="sheet-rows">
        <PictureButton
          picture="own-number"
          words={turnWords().next.mine}
          more={turnWords().next.showMine}
          onChoose={onMine}
        />
        <PictureButton
          picture="another-number"
          words={turnWords().next.others}
          more={turnWords().next.takeNew}
          onChoose={onOthers}
        />
      </div>
    </TurnSheet>
  );
}
