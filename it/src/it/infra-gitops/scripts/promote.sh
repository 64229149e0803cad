#!/bin/sh
# promote.sh staging prod cms
exec mvn -B org.gitopsmaven:gitops-maven-plugin:promote "-Dgitops.from=$1" "-Dgitops.to=$2" "-Dgitops.application=$3"
