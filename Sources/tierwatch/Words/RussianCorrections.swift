import Registry
import Reporting

extension CorrectionWords {
  static let russian = CorrectionWords(
    nothingWritten: "Это была проба: ничего не сохранено.",
    sealedNow: "Теперь ни одна команда не покажет и не изменит это сведение: доступ к нему закрыт.",
    lower: {
      "\($0): уровень защиты понизится (\($1.words(in: .russian)) → \($2.words(in: .russian))), сведение"
        + " увидят и другие. Согласны? (д/н) "
    },
    withdrawal: Withdrawal(
      ask: "Отозвать? История останется в журнале. (д/н) ",
      citing: { "На \($0) опираются записи:" },
      done: { "\($0): отозвано; история осталась в журнале." }, inForce: "Теперь в силе:"),
    undo: Undo(
      begin: "Записи вашей последней команды будут отменены так:",
      withdrawn: "будет отозвано", restored: "снова вступит в силу", changed: "вернётся к прежнему виду",
      ask: "Отменить? (д/н) ",
      more: { "  … и ещё \($0)" },
      done: { "Отменено записей: \($0). Ещё одна команда 'tierwatch undo' вернёт всё обратно." }))
}
