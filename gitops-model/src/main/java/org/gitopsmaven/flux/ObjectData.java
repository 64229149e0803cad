/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * What a ConfigMap or Secret holds.
 *
 * @param texts by key, decoded
 * @param encrypted keys whose texts only the cluster knows
 */
record ObjectData(Map<String, String> texts, List<String> encrypted) {

    private static final String ENCRYPTED = "ENC[";

    static ObjectData of(YamlMapping object) {
        FieldReader fields = FieldReader.of(object);
        boolean isSecret = fields.text("kind").equals("Secret");
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> encrypted = new ArrayList<>();
        fields.textMap("data").forEach((key, value) -> {
            if (isEncrypted(object, value)) {
                encrypted.add(key);
            } else {
                texts.put(key, isSecret ? decoded(fields, key, value) : value);
            }
        });
        if (isSecret) {
            fields.textMap("stringData").forEach((key, value) -> {
                if (isEncrypted(object, value)) {
                    encrypted.add(key);
                } else {
                    texts.put(key, value);
                }
            });
        }
        return new ObjectData(texts, encrypted);
    }

    private static boolean isEncrypted(YamlMapping object, String value) {
        return object.mapping("sops") != null && value.startsWith(ENCRYPTED);
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
