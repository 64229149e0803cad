/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What one version of the Java client declares.
 *
 * @param types the fields of each model class
 * @param kinds what can be created
 */
record ClientSources(Map<String, List<SourceField>> types, List<SourceKind> kinds) {

    private static final String MODELS = "io/kubernetes/client/openapi/models/";
    private static final String APIS = "io/kubernetes/client/openapi/apis/";
    private static final String JAVA = ".java";

    /** Reads a jar of sources. */
    static ClientSources read(Path jar) throws IOException {
        Map<String, List<SourceField>> types = new LinkedHashMap<>();
        List<SourceKind> kinds = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith(MODELS) && name.endsWith(JAVA)) {
                    String type = name.substring(MODELS.length(), name.length() - JAVA.length());
                    types.put(type, new ModelSource(text(zip, entry)).fields());
                } else if (name.startsWith(APIS) && name.endsWith("Api" + JAVA)) {
                    kinds.addAll(new ApiSource(text(zip, entry)).kinds());
                }
            }
        }
        return new ClientSources(types, kinds);
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
