/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.jmespath;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.policy.kyverno.value.ImageParts;
import org.gitopsmaven.policy.kyverno.value.JsonText;
import org.gitopsmaven.policy.kyverno.value.PlainValues;
import org.gitopsmaven.version.SemanticVersion;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Functions that read and write other notations. */
final class EncodingFunctions {

    private EncodingFunctions() {}

    static @Nullable Function find(String name) {
        return switch (name) {
            case "base64_decode" -> call -> decoded(call.require(1));
            case "base64_encode" -> call -> call.bounded(Base64.getEncoder().encodeToString(bytes(call.require(1))));
            case "parse_json" -> call -> json(call.require(1));
            case "parse_yaml" -> call -> yaml(call.require(1));
            case "sha256" -> call -> digest("SHA-256", call.require(1));
            case "sha1" -> call -> digest("SHA-1", call.require(1));
            case "md5" -> call -> digest("MD5", call.require(1));
            case "image_normalize" -> call -> image(call.require(1));
            case "semver_compare" -> call -> inRange(call.require(2));
            case "x509_decode" -> call -> Certificates.decode(call.require(1));
            case "random", "is_external_url" ->
                call -> {
                    throw new UnknowableException(
                            "the function " + call.function() + " has no fixed result in a build");
                };
            default -> null;
        };
    }

    private static byte[] bytes(Arguments call) {
        return call.text(0).getBytes(StandardCharsets.UTF_8);
    }

    private static Object decoded(Arguments call) {
        try {
            String packed = call.text(0).replace("\n", "").replace("\r", "");
            return new String(Base64.getDecoder().decode(packed), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw call.fault("illegal base64 data");
        }
    }

    private static @Nullable Object json(Arguments call) {
        try {
            return JsonText.read(call.text(0));
        } catch (IllegalArgumentException e) {
            throw call.fault("the argument is no JSON");
        }
    }

    private static @Nullable Object yaml(Arguments call) {
        try {
            var documents = YamlReader.read(call.text(0), "the argument of parse_yaml", YamlDialect.GOYAML2);
            return documents.isEmpty() ? null : PlainValues.of(documents.get(0), YamlDialect.GOYAML2);
        } catch (GitOpsException e) {
            throw call.fault("the argument is no YAML: " + e.getMessage());
        }
    }

    private static Object digest(String algorithm, Arguments call) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes(call)));
        } catch (NoSuchAlgorithmException e) {
            throw call.fault(algorithm + " is not in this JDK");
        }
    }

    private static Object image(Arguments call) {
        return ImageParts.of(call.text(0))
                .orElseThrow(() -> call.fault("bad image: " + call.text(0)))
                .reference();
    }

    private static Object inRange(Arguments call) {
        try {
            return VersionRange.of(call.text(1)).contains(SemanticVersion.of(call.text(0)));
        } catch (GitOpsException e) {
            throw call.fault(e.message());
        }
    }
}
