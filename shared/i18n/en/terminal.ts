export const terminal = {
  help: `Account Book: whom to contact today, and why

  new DIR [--sample]                          make a book (--sample: with sample customers)
  import FILE --book DIR [--dry-run]          take in contacts (CSV, vCard); --dry-run only looks
  agenda --book DIR --on YYYY-MM-DD [--days N]  follow-ups of N days from that day
  ics --book DIR --out FILE [--from D --until D] [--for outlook|google|apple] [--changes]  write a calendar file
  feed --book DIR [--to DIR]  write the kept calendar file once
  check --book DIR [--repair --to NEW]        is the book sound? --repair saves what can be saved into a new folder
  backup [list] --book DIR                    back up now; list: which backups there are
  restore ID --book DIR                       put a backup in the place of the book (kept as a backup first)
  copy --to NEW --book DIR                    copy the whole book into a new folder
  recover [WAY] --book DIR                    ways out of a damaged book; WAY takes one of them
  call CHANNEL JSON --book DIR                call one channel; - reads the JSON from standard input
  channels                                    all channels with their formats
  serve --book DIR [--port N]                 open in the browser
  help                                        this page

  Every verb takes --today YYYY-MM-DD, --time HH:MM and --zone Asia/Shanghai, to replay a day.
  Answers are JSON on standard output; a failure is {error:{code,message}} on standard error, exit code 1.`,
};
