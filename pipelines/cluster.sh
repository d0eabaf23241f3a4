#!/bin/sh
# Starts a standalone cluster of Spark on this machine from the jars of the build, and stays until it is stopped:
#   pipelines/cluster.sh [WORKERS] [PORT]      then: ./vitrine run EXPORT --period 2025 --out RELEASE --master spark://127.0.0.1:PORT
set -eu

module=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
workers=${1:-2}
port=${2:-7077}
SPARK_HOME=$(mktemp -d)
SPARK_LOCAL_IP=127.0.0.1
SPARK_SCALA_VERSION=2.13
export SPARK_HOME SPARK_LOCAL_IP SPARK_SCALA_VERSION

trap 'kill 0; rm -rf "$SPARK_HOME"' EXIT
trap 'exit 0' INT TERM
mkdir "$SPARK_HOME/jars"
touch "$SPARK_HOME/RELEASE"
tr ':' '\n' <"$module/target/classpath.txt" | grep -v -e /reports -e /fastcsv | while read -r jar; do
  ln -s "$jar" "$SPARK_HOME/jars/"
done

part() {
  "${JAVA_HOME:+$JAVA_HOME/bin/}java" "@$module/jvm.options" -Xmx256m -cp "$SPARK_HOME/jars/*" "$@" &
}

part org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
while [ "$workers" -gt 0 ]; do
  part org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 1 --memory 1g --webui-port 0 \
    --work-dir "$SPARK_HOME/work$workers" "spark://127.0.0.1:$port"
  workers=$((workers - 1))
done
wait
