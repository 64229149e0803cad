/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.application;

import java.util.regex.Pattern;
import org.gitopsmaven.argocd.glob.Glob;
import org.gitopsmaven.argocd.glob.GlobSyntax;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * The {@code directory} part of a source: which of its files are manifests.
 *
 * @param include a pattern, or empty for all
 * @param exclude a pattern, or empty for none
 * @param jsonnet external variables, top-level arguments and libraries; empty when there are none
 * @param disableExtensionFilter whether files of any name are taken
 */
public record DirectoryOptions(
        boolean recurse, String include, String exclude, YamlMapping jsonnet, boolean disableExtensionFilter)
        implements SourceOptions {

    /** What applies to a directory about which the Application says nothing. */
    public static final DirectoryOptions NONE = of(FieldReader.of(new YamlMapping()));

    /** Files with this text in them are passed over. */
    public static final String SKIP_MARK = "+argocd:skip-file-rendering";

    private static final Pattern MANIFEST = Pattern.compile("^.*\\.(yaml|yml|json|jsonnet)$");

    static DirectoryOptions of(FieldReader fields) {
        return new DirectoryOptions(
                fields.flag("recurse"),
                fields.text("include"),
                fields.text("exclude"),
                fields.childOrEmpty("jsonnet").mapping(),
                fields.flag("disableExtensionFilter"));
    }

    /**
     * Whether a file is taken. Ported from {@code reposerver/repository}.
     *
     * @param path with slashes, from the directory of the source
     */
    public boolean takes(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (!recurse && !name.equals(path)) {
            return false;
        }
        if (!disableExtensionFilter && !MANIFEST.matcher(name).matches()) {
            return false;
        }
        if (!exclude.isEmpty() && Glob.of(exclude, GlobSyntax.GOBWAS).matches(path)) {
            return false;
        }
        return include.isEmpty() || Glob.of(include, GlobSyntax.GOBWAS).matches(path);
    }
}
