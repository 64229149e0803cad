/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.catalogue;

/**
 * A kind that can be created, as one version of the client calls it.
 *
 * @param type the class of its objects
 */
record SourceKind(String group, String version, String kind, String type, String plural, boolean namespaced) {

    String id() {
        return (group.isEmpty() ? "" : group + "/") + version + " " + kind;
    }
}
