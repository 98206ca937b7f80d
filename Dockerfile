# syntax=docker/dockerfile:1
# Debian, not Alpine: the embedded PostgreSQL and argon2 are built for glibc.
FROM node:20-bookworm-slim AS packages
WORKDIR /mufakat
COPY package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY e2e/package.json e2e/
COPY libs/api-client/package.json libs/api-client/
COPY libs/plan-documents/package.json libs/plan-documents/
COPY libs/planning/package.json libs/planning/

FROM packages AS build
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node tools/build.mjs

FROM packages AS production
RUN npm ci --omit=dev --workspace=@mufakat/api --no-audit --no-fund && npm cache clean --force

# Run with --init (compose: init: true): somebody must reap the database's processes when it is the embedded one.
FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /mufakat
RUN install -d -o node -g node /data
COPY --from=production /mufakat ./
COPY --from=build /mufakat/libs/planning/dist libs/planning/dist
COPY --from=build /mufakat/libs/plan-documents/dist libs/plan-documents/dist
COPY --from=build /mufakat/apps/api/dist apps/api/dist
COPY --from=build /mufakat/apps/web/dist apps/web/dist
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
