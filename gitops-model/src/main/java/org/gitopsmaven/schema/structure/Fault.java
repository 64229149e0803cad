/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.schema.structure;

import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.Rule;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.yaml.YamlNode;

/**
 * Something wrong with an object in one version of Kubernetes.
 *
 * @param place the node that it stands at
 * @param tail what follows the version in the message
 * @param ofVersion whether the message always names the version
 */
record Fault(
        Rule rule, Severity severity, FieldPath path, YamlNode place, String message, String tail, boolean ofVersion) {

    static Fault of(Rule rule, FieldPath path, YamlNode place, String message) {
        return new Fault(rule, rule.severity(), path, place, message, "", false);
    }

    /** A fault of a version: its message goes on with {@code in Kubernetes 1.33}, then with the tail. */
    static Fault ofVersion(Rule rule, FieldPath path, YamlNode place, String message, String tail) {
        return new Fault(rule, rule.severity(), path, place, message, tail, true);
    }

    Fault as(Severity other) {
        return new Fault(rule, other, path, place, message, tail, ofVersion);
    }

    /** The finding, with the versions that have the fault or with nothing when all have it. */
    Finding finding(String versions) {
        String where = versions.isEmpty() ? "" : (ofVersion ? " in Kubernetes " : ", in Kubernetes ") + versions;
        return Finding.of(rule, message + where + tail).as(severity).on(path.toString());
    }
}
