/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gitopsmaven.remote.HttpFetch.Fetched;
import org.gitopsmaven.remote.RemoteLogins.Login;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests to a registry, with the token that it asks for. */
final class OciExchange {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LARGEST_TOKEN = 1 << 20;
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private final String host;
    private final HttpFetch http;
    private final Optional<Login> login;
    private final Map<String, String> authorizations = new ConcurrentHashMap<>();

    OciExchange(String host, HttpFetch http, RemoteLogins logins) {
        this.host = host;
        this.http = http;
        login = logins.of(host);
    }

    byte[] get(URI address, String accept, int limit) {
        String scope = address.getRawPath().replaceFirst("/(?:tags|manifests|blobs)/[^/]*$", "");
        Fetched fetched = http.get(address, headers(accept, scope), limit);
        if (fetched.status() == 401 && fetched.challenge().isPresent()) {
            authorizations.put(scope, authorization(fetched.challenge().get(), address));
            fetched = http.get(address, headers(accept, scope), limit);
        }
        if (!fetched.isOk()) {
            throw new FetchException(
                    "answers " + fetched.status(),
                    HttpFetch.shown(address),
                    fetched.status() == 401 || fetched.status() == 403 ? "a login for " + host + " is needed" : null);
        }
        return fetched.body();
    }

    private Map<String, String> headers(String accept, String scope) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", accept));
        String authorization = authorizations.get(scope);
        if (authorization != null) {
            headers.put("Authorization", authorization);
        }
        return headers;
    }

    private String authorization(String challenge, URI address) {
        if (challenge.regionMatches(true, 0, "Basic", 0, 5)) {
            return login.map(Login::header).orElseThrow(() -> needsLogin(address));
        }
        Map<String, String> asked = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(challenge);
        while (matcher.find()) {
            asked.put(matcher.group(1), matcher.group(2));
        }
        URI realm = realm(asked.get("realm"), address);
        Map<String, String> headers = new HashMap<>();
        login.ifPresent(known -> headers.put("Authorization", known.header()));
        Fetched fetched = http.get(URI.create(realm + query(asked)), headers, LARGEST_TOKEN);
        if (!fetched.isOk()) {
            throw needsLogin(address);
        }
        return "Bearer " + token(fetched.body(), address);
    }

    /** A login goes to nobody but over an encrypted connection, or on this machine. */
    private static URI realm(@Nullable String realm, URI address) {
        try {
            URI place = URI.create(String.valueOf(realm));
            if ("https".equals(place.getScheme()) || Loopback.is(String.valueOf(place.getAuthority()))) {
                return place;
            }
        } catch (IllegalArgumentException e) {
            throw new FetchException("asks for a token of nobody", HttpFetch.shown(address), null);
        }
        throw new FetchException(
                "asks for a token of " + realm + ", which is not safe", HttpFetch.shown(address), null);
    }

    private static String query(Map<String, String> asked) {
        StringBuilder query = new StringBuilder();
        for (String name : new String[] {"service", "scope"}) {
            String value = asked.get(name);
            if (value != null) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }

    private static String token(byte[] body, URI address) {
        try {
            JsonNode answer = JSON.readTree(body);
            String token = answer.path("token").asString("");
            return token.isEmpty() ? answer.path("access_token").asString("") : token;
        } catch (JacksonException e) {
            throw new FetchException("gives no token", HttpFetch.shown(address), null);
        }
    }

    private FetchException needsLogin(URI address) {
        return new FetchException("asks who we are", HttpFetch.shown(address), "a login for " + host + " is needed");
    }
}
