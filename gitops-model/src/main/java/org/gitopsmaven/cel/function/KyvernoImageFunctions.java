/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Image references (kyverno/sdk, {@code extensions/cel/libs/image}). */
final class KyvernoImageFunctions {

    private static final String IMAGE = "kyverno.Image";

    private KyvernoImageFunctions() {}

    static void addTo(FunctionTable table) {
        table.type(IMAGE, Image.class);
        for (String name : List.of("image", "parseImageReference")) {
            table.global(
                    name,
                    List.of("string"),
                    IMAGE,
                    arguments -> Image.of((String) arguments[0])
                            .orElseThrow(() -> new FunctionFault("'" + arguments[0] + "' is no image reference")));
        }
        table.global(
                "isImage",
                List.of("string"),
                "bool",
                arguments -> Image.of((String) arguments[0]).isPresent());
        part(table, "registry", Image::registry);
        part(table, "repository", Image::repository);
        part(table, "identifier", Image::identifier);
        part(table, "tag", Image::tag);
        part(table, "digest", Image::digest);
        table.member(
                IMAGE,
                "containsDigest",
                List.of(),
                "bool",
                arguments -> !((Image) arguments[0]).digest().isEmpty());
    }

    private static void part(FunctionTable table, String name, Function<Image, String> part) {
        table.member(IMAGE, name, List.of(), "string", arguments -> part.apply((Image) arguments[0]));
    }

    /** The parts of a reference with what is left out filled in. */
    private record Image(String registry, String repository, String tag, String digest) {

        private static final Pattern SYNTAX = Pattern.compile(
                "([a-z0-9A-Z._:\\-\\[\\]/]+?)(?::([A-Za-z0-9_][A-Za-z0-9_.-]{0,127}))?(?:@([a-z0-9+._-]+:[0-9a-fA-F]{32,}))?");

        static Optional<Image> of(String text) {
            Matcher matcher = SYNTAX.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            String name = matcher.group(1);
            int slash = name.indexOf('/');
            String first = slash < 0 ? "" : name.substring(0, slash);
            boolean host = first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || first.equals("localhost");
            String registry = host ? first : "index.docker.io";
            String path = host ? name.substring(slash + 1) : name;
            String repository = !host && path.indexOf('/') < 0 ? "library/" + path : path;
            String digest = matcher.group(3) == null ? "" : matcher.group(3);
            String tag = matcher.group(2) != null ? matcher.group(2) : digest.isEmpty() ? "latest" : "";
            return path.matches("[a-z0-9]+(?:[._/-]+[a-z0-9]+)*")
                    ? Optional.of(new Image(registry, repository, tag, digest))
                    : Optional.empty();
        }

        String identifier() {
            return digest.isEmpty() ? tag : digest;
        }
    }
}
