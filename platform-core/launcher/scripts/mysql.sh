# The tests on a real MySQL: the one that LINLI_DB_URL names, else MySQL 9.7 from Debian sid, unpacked into a folder of its own
# and run from there with fresh data. 77 is the exit code of "not run", so that nobody takes it for a pass.

mysql_root=${XDG_CACHE_HOME:-$HOME/.cache}/linli/mysql-sid
mysql_data=/linli-data.$$
mysql_pid=

not_run() {
  printf '\n********************************************************************\nNOT RUN: MySQL: %s\n********************************************************************\n' "$1" >&2
  exit 77
}

unpack_mysql() {
  [ -e "$mysql_root/linli-done" ] && return
  [ "$(id -u)" = 0 ] || not_run "without root no MySQL can be unpacked here; name one by LINLI_DB_URL, LINLI_DB_USER, LINLI_DB_PASSWORD"
  if ! command -v debootstrap >/dev/null; then
    can_install || not_run "debootstrap is missing; name a MySQL by LINLI_DB_URL, LINLI_DB_USER, LINLI_DB_PASSWORD"
    install debootstrap debian-archive-keyring || not_run "debootstrap could not be installed"
  fi
  echo "unpacking MySQL from Debian sid, only this once"
  rm -rf "$mysql_root"
  mkdir -p "$(dirname "$mysql_root")"
  debootstrap --variant=minbase --include=mysql-server-core sid "$mysql_root" >"$mysql_root.log" 2>&1 ||
    not_run "debootstrap failed; see $mysql_root.log"
  touch "$mysql_root/linli-done"
}

in_mysql() { chroot "$mysql_root" mysqld --no-defaults --user=root --secure-file-priv= --datadir="$mysql_data" "$@"; }

stop_mysql() {
  if [ -n "$mysql_pid" ]; then
    kill "$mysql_pid" 2>/dev/null || true
    wait "$mysql_pid" 2>/dev/null || true
    mysql_pid=
  fi
  rm -rf "$mysql_root$mysql_data"
}

free_port() {
  port=$((20000 + RANDOM % 10000))
  while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  echo "$port"
}

start_mysql() {
  unpack_mysql
  trap stop_mysql EXIT
  trap 'exit 130' INT TERM
  mkdir -p "$mysql_root$mysql_data" var
  in_mysql --initialize-insecure >var/mysql.log 2>&1 || not_run "MySQL could not make its data folder; see var/mysql.log"
  password=$(od -An -N18 -tx1 /dev/urandom | tr -d ' \n')
  cat >"$mysql_root$mysql_data/init.sql" <<SQL
CREATE DATABASE linli CHARACTER SET utf8mb4;
CREATE USER 'linli'@'%' IDENTIFIED BY '$password';
GRANT ALL ON \`linli\`.* TO 'linli'@'%';
GRANT ALL ON \`linli\\_%\`.* TO 'linli'@'%';
ALTER USER 'root'@'localhost' ACCOUNT LOCK;
SQL
  port=$(free_port)
  chroot "$mysql_root" mysqld --no-defaults --user=root --secure-file-priv= --datadir="$mysql_data" \
    --init-file="$mysql_data/init.sql" --bind-address=127.0.0.1 --port="$port" --socket="$mysql_data/mysql.sock" --mysqlx=OFF \
    --skip-log-bin --max-connections=400 >>var/mysql.log 2>&1 &
  mysql_pid=$!
  for _ in $(seq 240); do
    grep -q "ready for connections" var/mysql.log && break
    kill -0 "$mysql_pid" 2>/dev/null || not_run "MySQL did not start; see var/mysql.log"
    sleep 0.5
  done
  rm -f "$mysql_root$mysql_data/init.sql"
  export LINLI_DB_URL="jdbc:mysql://127.0.0.1:$port/linli?sslMode=DISABLED&allowPublicKeyRetrieval=true"
  export LINLI_DB_USER=linli LINLI_DB_PASSWORD=$password
}

test_on_mysql() {
  [ -n "${LINLI_DB_URL:-}" ] || start_mysql
  echo "testing on $(printf '%s' "$LINLI_DB_URL" | sed 's/?.*//')${mysql_pid:+, MySQL $(chroot "$mysql_root" mysqld --version | sed 's/.*Ver \([0-9.]*\).*/\1/')}"
  build
  # the browser's walks have nothing to do with which database it is
  maven verify -Dskip.ui=true '-Dit.test=!*WalkIT' -Dfailsafe.failIfNoSpecifiedTests=false
}
