/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import org.gitopsmaven.argocd.template.function.DnsName;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.golang.GoMap;

/** The parameters that tell of a path. Ported from {@code applicationset/generators/git}. */
record PathParameters(String prefix, boolean goTemplate) {

    /** Those of a directory. */
    void addDirectory(GoMap params, String directory) {
        if (goTemplate) {
            GoMap path = directory(directory);
            path.put("segments", Parameters.segments(directory));
            put(params, path);
            return;
        }
        String name = prefix.isEmpty() ? "path" : prefix + ".path";
        Parameters.put(params, name, directory);
        Parameters.put(params, name + ".basename", GoPath.base(directory));
        Parameters.put(params, name + ".basenameNormalized", DnsName.normalize(GoPath.base(directory)));
        String[] segments = directory.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            if (!segments[i].isEmpty()) {
                Parameters.put(params, name + "[" + i + "]", segments[i]);
            }
        }
    }

    /** Those of a file: of its directory, and its name. */
    void addFile(GoMap params, String file) {
        String directory = GoPath.directory(file);
        String name = GoPath.base(file);
        if (goTemplate) {
            GoMap path = directory(directory);
            path.put("segments", Parameters.segments(directory));
            Parameters.put(path, "filename", name);
            Parameters.put(path, "filenameNormalized", DnsName.normalize(name));
            put(params, path);
            return;
        }
        addDirectory(params, directory);
        String key = prefix.isEmpty() ? "path" : prefix + ".path";
        Parameters.put(params, key + ".filename", name);
        Parameters.put(params, key + ".filenameNormalized", DnsName.normalize(name));
    }

    private static GoMap directory(String directory) {
        GoMap path = new GoMap();
        Parameters.put(path, "path", directory);
        Parameters.put(path, "basename", GoPath.base(directory));
        Parameters.put(path, "basenameNormalized", DnsName.normalize(GoPath.base(directory)));
        return path;
    }

    private void put(GoMap params, GoMap path) {
        if (prefix.isEmpty()) {
            params.put("path", path);
        } else {
            GoMap holder = new GoMap();
            holder.put("path", path);
            params.put(prefix, holder);
        }
    }
}
