-- A virus that is found later: the worker says so to both sides.
grant insert on bericht, taak, uitgaande_mail to werker;
