export const terminal = {
  help: `Account Book: whom to contact today, and why

  new DIR [--sample]                          make a book (--sample: with sample customers)
  import FILE --book DIR [--dry-run]          take in contacts (CSV, vCard); --dry-run only looks
  agenda --book DIR --on YYYY-MM-DD [--days N]  follow-ups of N days from that day
  ics --book DIR --out FILE [--from D --until D]  write a calendar file
  check --book DIR                            is the book sound?
  call CHANNEL JSON --book DIR                call one channel; - reads the JSON from standard input
  channels                                    all channels with their formats
  serve --book DIR [--port N]                 open in the browser
  help                                        this page

  Every verb takes --today YYYY-MM-DD and --zone Asia/Shanghai, to replay a day.
  Answers are JSON on standard output; a failure is {error:{code,message}} on standard error, exit code 1.`,
};
