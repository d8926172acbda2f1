-- What is wrong with a file by its name, and what stands there, so that it can be told in any language.
alter table import_file add column fault text, add column found text;
