# What the machine must have. On Debian as root it is installed by package name, elsewhere one sentence says what is missing.

refuse() { # English, Chinese
  printf '%s\n%s\n' "$1" "$2" >&2
  exit 2
}

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

install() { # packages…
  printf 'installing %s\n' "$*"
  if ! { DEBIAN_FRONTEND=noninteractive apt-get -qq -o=Dpkg::Use-Pty=0 install -y --no-install-recommends "$@" ||
    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -o=Dpkg::Use-Pty=0 install -y --no-install-recommends "$@"; }; } >/tmp/linli-install.$$ 2>&1; then
    tail -5 /tmp/linli-install.$$ >&2
    rm -f /tmp/linli-install.$$
    return 1
  fi
  rm -f /tmp/linli-install.$$
}

need() { # command, what to install on Debian, English, Chinese
  command -v "$1" >/dev/null && return
  # shellcheck disable=SC2086
  can_install && install $2 && command -v "$1" >/dev/null && return
  refuse "$3 is missing; please install it." "缺少 $4，请先安装。"
}

need_java() {
  need java default-jdk-headless "Java 17 or newer (a JDK)" "Java（JDK 17 或更新版本）"
  java_version=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
  [ "${java_version%%.*}" -ge 17 ] ||
    refuse "Java $java_version is too old; Linli needs a JDK 17 or newer." "Java $java_version 太旧；邻里需要 JDK 17 或更新版本。"
}

need_all() {
  need_java
  need javac default-jdk-headless "A JDK (this Java has no compiler)" "JDK（现有的 Java 没有编译器）"
  need mvn maven "Maven 3.8 or newer" "Maven（3.8 或更新版本）"
  need node "nodejs npm" "Node 20 or newer" "Node（20 或更新版本）"
  need npm npm "npm, which comes with Node," "npm（随 Node 一起安装）"
  node_version=$(node --version | tr -d v)
  [ "${node_version%%.*}" -ge 20 ] ||
    refuse "Node $node_version is too old; Linli's pages need Node 20 or newer." "Node $node_version 太旧；邻里的页面需要 Node 20 或更新版本。"
}

need_browser() {
  if [ -z "${LINLI_BROWSER:-}" ]; then
    LINLI_BROWSER=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
    if [ -z "$LINLI_BROWSER" ] && [ -x "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" ]; then
      LINLI_BROWSER="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
    fi
  fi
  if [ -z "$LINLI_BROWSER" ]; then
    need chromium chromium "Chromium or Chrome" "Chromium 或 Chrome 浏览器"
    LINLI_BROWSER=$(command -v chromium)
  fi
  if can_install && command -v fc-list >/dev/null && [ -z "$(fc-list :lang=zh)" ]; then
    install fonts-noto-cjk || refuse "A Chinese font is missing; please install fonts-noto-cjk." "缺少中文字体，请先安装 fonts-noto-cjk。"
  fi
  export LINLI_BROWSER
}
