#!/usr/bin/env bash
# Themes of a corpus with GNU parallel: each part is mapped by a process of its own, and what they stored is brought together. The summary
# has the same bytes as that of `nutgraf themes` in one process.
#
#     themes.sh articles.ndjson > summary.json              NDJSON, a line a document with an id of its own: cut at line ends
#     themes.sh articles/ > summary.json                    anything else that nutgraf reads: each process takes the documents of its shard
#     themes.sh articles.ndjson partials > summary.json     keeps the partials; run again after an interruption, it goes on
#
# JOBS says how many processes run at once (default: one for each core), PARTS how many parts there are (default: of 4 MB, or four for each
# process), NUTGRAF the command. A process that dies is started again, three times at most. A part is stored when it is done, whole or not at
# all, so that nothing counts twice; if one fails for good, there is no summary.
set -euo pipefail

export CORPUS=${1:?'Usage: themes.sh CORPUS [PARTIALS]'}
export NUTGRAF=${NUTGRAF:-nutgraf}
jobs=${JOBS:-$(nproc)}
if [[ -n ${2:-} ]]; then
  export PARTIALS=$2
  mkdir -p "$PARTIALS"
else
  PARTIALS=$(mktemp --directory)
  export PARTIALS
  trap 'rm -r "$PARTIALS"' EXIT
fi

if [[ $CORPUS == *.ndjson ]]; then
  export CUT=lines
  parts=${PARTS:-$(($(stat --format=%s "$CORPUS") / 4000000 + 1))}
else
  export CUT=shards
  parts=${PARTS:-$((4 * jobs))}
fi

# Only numbers reach the shells that parallel starts; names of files come by the environment.
map_part() {
  set -euo pipefail
  local name=$PARTIALS/$1-of-$2 nutgraf
  [[ ! -e $name.json ]] || return 0
  read -ra nutgraf <<< "$NUTGRAF"
  # --lenient: a document that cannot be read is listed, and is no reason to start again.
  local map=("${nutgraf[@]}" map --workers 1 --quiet --lenient --rejects "$name.rejects")
  if [[ $CUT == lines ]]; then
    split --number="l/$1/$2" "$CORPUS" | "${map[@]}" - --records ndjson > "$name.unfinished"
  else
    "${map[@]}" "$CORPUS" --shard "$1/$2" > "$name.unfinished"
  fi
  mv "$name.unfinished" "$name.json"
}
export -f map_part

seq "$parts" | PARALLEL_SHELL=$BASH parallel --jobs "$jobs" --retries 3 --halt soon,fail=1 map_part {} "$parts"

read -ra nutgraf <<< "$NUTGRAF"
cat "$PARTIALS"/*-of-"$parts".json | "${nutgraf[@]}" reduce --format json -
cat "$PARTIALS"/*-of-"$parts".rejects >&2
