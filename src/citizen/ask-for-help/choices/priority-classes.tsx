import type { Turn } from "../../../desk/read-turn";
import { usualClasses, type PriorityClass } from "../../../domain/waiting-list/priority";
import { ById } from "../../../ui/by-id";
import { className } from "../../../wording/class-names";
import { turnWords } from "../../../wording/turn-words";
import { PictureButton } from "../sheet/picture-button";
import { TurnSheet } from "../sheet/turn-sheet";

interface ClassesProps {
  turn: Turn;
  failed: boolean;
  onDone: () => void;
  onChoose: (one: PriorityClass) => void;
}

/** The office's own classes, each with its picture. */
export function PriorityClasses(props: ClassesProps) {
  return (
    <TurnSheet
      title={turnWords().priority.title}
      says={turnWords().priority.how}
      number={props.turn.request.number}
      failed={props.failed}
      onBack={props.onDone}
    >
      <div class="sheet-rows">
        <ById all={props.turn.office?.priorityClasses ?? []}>
          {(one) => (
            <PictureButton
              picture={usualClasses.find((usual) => usual === one().id) ?? "priority"}
              words={className(one())}
              onChoose={() => props.onChoose(one())}
            />
          )}
        </ById>
      </div>
    </TurnSheet>
  );
}
