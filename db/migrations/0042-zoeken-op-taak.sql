-- The task a decision or a message is waiting in is found by it, however many tasks there were.
create index taak_verwijzing on taak (verwijst_naar) where verwijst_naar is not null;
