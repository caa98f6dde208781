# Maven, quiet but visibly at work, its whole output in var/<goal>.log.

export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
stamp=web/target/linli-built

# The first source file that is newer than the last build, or nothing.
newer_than_built() {
  if [ ! -e "$stamp" ] || [ ! -e web/target/linli.war ] || [ ! -e platform-core/launcher/target/linli-launcher.jar ]; then
    echo "nothing is built yet"
    return
  fi
  find pom.xml .mvn platform-core plugins tenants web \( -name target -o -name node_modules -o -name dist -o -name docs -o -path '*/src/test' \) -prune \
    -o -type f ! -name '*.md' -newer "$stamp" -print 2>/dev/null | head -1
}

build() {
  need_all
  echo "building Linli; the first time it fetches what it needs, which can take some minutes"
  mkdir -p web/target
  touch web/target/linli-built.next
  maven package -DskipTests -Dspotless.check.skip=true
  mv web/target/linli-built.next "$stamp"
}

maven() { # goal and options
  mkdir -p var
  log=var/maven-$1.log
  reports=$(mktemp)
  set +e
  mvn -B -ntp "$@" </dev/null 2>&1 | tee "$log" | awk '
    /^\[INFO\] Building Linli/ { sub(/^\[INFO\] Building /, "  "); sub(/ 0\.[^ ]*/, ""); print; fflush() }
    /Tests run:/ { print; fflush(); next }
    /^ *(Test Files|Tests) +[0-9]/ { print; fflush() }
    /^\[WARNING\] .*\.java:\[/ { print; fflush() }
    /^\[ERROR\]/ && errors++ < 40 { print; fflush() }
    /^\[INFO\] BUILD/ { print; fflush() }'
  code=${PIPESTATUS[0]}
  set -e
  case "$1" in test | verify) summary "$reports" ;; esac
  rm -f "$reports"
  [ "$code" = 0 ] || echo "the whole output: $log"
  return "$code"
}

summary() { # counts the reports written since the given file
  find . -name node_modules -prune -o -path '*-reports/TEST-*.xml' -newer "$1" -print | while read -r report; do
    sed -n 's/.*<testsuite .*tests="\([0-9]*\)".*errors="\([0-9]*\)".*skipped="\([0-9]*\)".*failures="\([0-9]*\)".*/\1 \2 \3 \4/p' "$report" | head -1
  done | awk '{ all += $1; failed += $2 + $4; skipped += $3 } END { printf "%d passed, %d failed, %d skipped\n", all - failed - skipped, failed, skipped }'
}
