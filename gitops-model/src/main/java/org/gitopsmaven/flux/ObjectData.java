/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;

/** The keys of a ConfigMap or Secret with their texts, as the cluster would have them. */
final class ObjectData {

    private ObjectData() {}

    static Map<String, String> of(YamlMapping object) {
        FieldReader fields = FieldReader.of(object);
        Map<String, String> data = new LinkedHashMap<>();
        if (!fields.text("kind").equals("Secret")) {
            data.putAll(fields.textMap("data"));
            return data;
        }
        fields.textMap("data").forEach((key, value) -> data.put(key, decoded(fields, key, value)));
        data.putAll(fields.textMap("stringData"));
        return data;
    }

    /** Whether the texts are encrypted, so that only the cluster knows them. */
    static boolean isEncrypted(YamlMapping object) {
        return object.mapping("sops") != null;
    }

    private static String decoded(FieldReader fields, String key, String value) {
        try {
            return new String(Base64.getMimeDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new GitOpsException(
                    "data." + key + " of the Secret is not base64",
                    fields.childOrEmpty("data").locationOf(key),
                    "put plain text into stringData",
                    e);
        }
    }
}
